import { describe, expect, it } from 'vitest';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { highestVolatility } from '#electron/analytics/risk/highest-volatility.ts';
import { randomBars } from '../../../bench/random-bars.ts';

describe('the highest volatility of any stretch', () => {
  const { close } = randomBars(400, 2);

  it('is that of the stretch it names, and no other stretch has more', () => {
    const found = highestVolatility(close, 63);
    if (found === null) throw new Error('400 closes hold a stretch of 63');
    expect(found.to - found.from).toBe(63);
    expect(closeToCloseVolatility(close.subarray(found.from, found.to + 1))).toBeCloseTo(found.volatility, 9);
    for (let to = 63; to < close.length; to++)
      expect(closeToCloseVolatility(close.subarray(to - 63, to + 1))).toBeLessThanOrEqual(
        found.volatility + 1e-9,
      );
  });

  it('is unknown for a history shorter than the stretch', () => {
    expect(highestVolatility(close.subarray(0, 63), 63)).toBeNull();
  });
});
