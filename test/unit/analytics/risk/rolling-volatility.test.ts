import { describe, expect, it } from 'vitest';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { rollingVolatility } from '#electron/analytics/risk/rolling-volatility.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { seededRandom } from '../../../support/fixtures.ts';

const random = seededRandom(7);
let price = 100;
const closes = Float64Array.from({ length: 200 }, () => (price *= 1 + 0.02 * (random() - 0.5)));
const changes = simpleReturns(closes).map(Math.log1p);
const length = 20;

describe('rolling volatility', () => {
  const rolling = rollingVolatility(changes, length);

  it('is the volatility of the closes in each window', () => {
    expect(rolling.subarray(0, length).every(Number.isNaN)).toBe(true);
    for (let i = length; i < closes.length; i++)
      expect(rolling[i]).toBeCloseTo(closeToCloseVolatility(closes.subarray(i - length, i + 1)), 12);
  });

  it('looks at nothing later', () => {
    expect(rollingVolatility(changes.subarray(0, 90), length)).toEqual(rolling.subarray(0, 90));
  });

  it('scales with the changes', () => {
    const doubled = rollingVolatility(
      changes.map((change) => 2 * change),
      length,
    );
    expect(doubled[100]).toBeCloseTo(2 * (rolling[100] as number), 12);
  });
});
