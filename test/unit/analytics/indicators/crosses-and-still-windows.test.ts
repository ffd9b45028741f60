import { describe, expect, it } from 'vitest';
import { bollingerBand } from '#electron/analytics/indicators/bollinger-band.ts';
import { sessionsSinceCross } from '#electron/analytics/indicators/sessions-since-cross.ts';
import { rollingZScore } from '#electron/analytics/statistics/rolling-z-score.ts';
import { column } from '../../../support/analytics/column.ts';

describe('bars since a cross', () => {
  const zero = (length: number) => new Float64Array(length);
  const since = (...values: (number | null)[]) => [
    ...sessionsSinceCross(column(...values), zero(values.length)),
  ];
  const gap = Number.NaN;

  it('count from the bar of the cross, up positive and down negative', () => {
    expect(since(-1, 2, 3, -1, -2, -3, 5)).toEqual([gap, 1, 2, -1, -2, -3, 1]);
  });

  it('pass over a touch that turns back, and count one that goes through', () => {
    expect(since(-1, 0, -1, 0, 1, 1)).toEqual([gap, gap, gap, gap, 1, 2]);
  });

  it('are unknown before the first cross and from a gap to the next', () => {
    expect(since(1, 1, -1, null, 1, -1)).toEqual([gap, gap, -1, gap, gap, -1]);
  });

  it('refuse columns of different lengths', () => {
    expect(() => sessionsSinceCross(zero(2), zero(3))).toThrow(RangeError);
  });
});

describe('a window that never moves', () => {
  // Sums of a tenth are off by their rounding: a mean taken from them would make the window seem to move.
  it.each([0.1, 41.37, 1e-9, 123_456.789])('of %d has a z-score of nothing and bands on itself', (price) => {
    const still = new Float64Array(60).fill(price);
    for (const length of [3, 10, 50]) {
      expect(new Set(rollingZScore(still, length).subarray(length - 1))).toEqual(new Set([0]));
      expect(new Set(bollingerBand(still, length, 1).subarray(length - 1))).toEqual(new Set([price]));
    }
  });
});
