import { describe, expect, it } from 'vitest';
import { rollingSlope } from '#electron/analytics/indicators/rolling-slope.ts';
import { slidingExtreme } from '#electron/analytics/indicators/sliding-extreme.ts';
import { leastSquares } from '#electron/analytics/statistics/least-squares.ts';
import { randomBars } from '../../../bench/random-bars.ts';
import { largestDifference } from '../../../support/analytics/column.ts';

const values = randomBars(200, 11).close.map((close, i) => (i % 41 === 40 ? Number.NaN : Math.round(close)));

/** The window that ends at each value, whole and without gaps, or null. */
function onWindows(length: number, compute: (window: Float64Array) => number): Float64Array {
  return values.map((_, i) => {
    const window = values.slice(Math.max(0, i - length + 1), i + 1);
    return window.length === length && !window.some(Number.isNaN) ? compute(window) : Number.NaN;
  });
}

const lengths = [2, 3, 20, 40, 41, 300];

describe('windows', () => {
  it.each([1, ...lengths])('of %d values have the extremes that looking at each value gives', (length) => {
    expect(slidingExtreme(values, length, 1)).toEqual(onWindows(length, (window) => Math.max(...window)));
    expect(slidingExtreme(values, length, -1)).toEqual(onWindows(length, (window) => Math.min(...window)));
  });

  it.each(lengths.slice(1))('of %d values have the slope of a regression on the session number', (length) => {
    const expected = onWindows(length, (window) => {
      const regressors = [new Float64Array(length).fill(1), Float64Array.from(window.keys())];
      return leastSquares(regressors, window)?.coefficients[1] ?? Number.NaN;
    });
    expect(largestDifference(rollingSlope(values, length), expected)).toBeLessThan(1e-10);
  });
});
