import { describe, expect, it } from 'vitest';
import { simpleMovingAverage } from '#electron/analytics/indicators/simple-moving-average.ts';
import { randomBars } from '../../bench/random-bars.ts';
import { largestDifference } from '../../support/analytics/column.ts';

/** Long enough that the running sum is taken anew several times. */
const values = randomBars(5000, 13).close;
const length = 20;

/** Each window summed by itself; a gap in it is a gap. */
function windowByWindow(column: Float64Array): Float64Array {
  return column.map((_, i) => {
    if (i < length - 1) return Number.NaN;
    return column.subarray(i - length + 1, i + 1).reduce((sum, value) => sum + value, 0) / length;
  });
}

describe('the moving average across its fresh sums', () => {
  const averages = simpleMovingAverage(values, length);

  it('does not look ahead', () => {
    for (let count = 1000; count <= values.length; count += 7) {
      expect(simpleMovingAverage(values.subarray(0, count), length)).toEqual(averages.subarray(0, count));
    }
  });

  it('has a gap exactly where the window has one, at, before and after each fresh sum', () => {
    for (let gap = 1020; gap < 1070; gap++) {
      const holed = values.slice();
      holed[gap] = Number.NaN;
      holed[gap + length + 3] = Number.NaN;
      expect(largestDifference(simpleMovingAverage(holed, length), windowByWindow(holed))).toBeLessThan(
        1e-13,
      );
    }
  });

  it('of a stretch that stands still is exactly its value once a fresh sum has seen it', () => {
    const halted = values.map((value, i) => (i > 100 ? 41.37 : value));
    expect([...simpleMovingAverage(halted, length).subarray(1100)].every((value) => value === 41.37)).toBe(
      true,
    );
  });

  it('forgets a value a billion times too large as soon as the next fresh sum', () => {
    const spiked = values.map((value, i) => (i === 50 ? 1e11 : value));
    expect(simpleMovingAverage(spiked, length).subarray(1100)).toEqual(averages.subarray(1100));
  });

  it('cannot be written over its own input', () => {
    const own = values.slice();
    expect(() => simpleMovingAverage(own, length, own)).toThrow(RangeError);
  });
});
