import { describe, expect, it } from 'vitest';
import { compoundAnnualGrowth } from '#electron/analytics/returns/compound-annual-growth.ts';
import { drawdown } from '#electron/analytics/returns/drawdown.ts';
import { maximumDrawdown } from '#electron/analytics/returns/maximum-drawdown.ts';
import { relativeReturn } from '#electron/analytics/returns/relative-return.ts';
import { column } from '../../support/analytics/column.ts';

describe('drawdown', () => {
  it('is the distance from the high so far, and a gap leaves the high', () => {
    expect(drawdown(column(null, 100, 120, 90, null, 60, 150))).toEqual(
      column(null, 0, 0, -0.25, null, -0.5, 0),
    );
  });

  it('at its deepest names its peak and trough', () => {
    const values = column(100, 90, 120, null, 84, 130, 97.5);
    expect(maximumDrawdown(values, 0, 6)).toEqual({ fraction: 84 / 120 - 1, peakIndex: 2, troughIndex: 4 });
    expect(maximumDrawdown(values, 5, 6)).toEqual({ fraction: -0.25, peakIndex: 5, troughIndex: 6 });
    expect(maximumDrawdown(values, 1, 2)).toEqual({ fraction: 0, peakIndex: 1, troughIndex: 1 });
  });
});

it('relative return counts one in units of the other', () => {
  expect(relativeReturn(0.1245, 0.1519)).toBeCloseTo(-0.023787, 6);
  expect(relativeReturn(0.2, 0.2)).toBe(0);
});

it('growth by calendar time: a doubling in two years of 365.25 days is 41.4 % a year', () => {
  expect(compoundAnnualGrowth(50, 100, 730.5)).toBeCloseTo(Math.SQRT2 - 1, 12);
  expect(compoundAnnualGrowth(50, 100, 0)).toBeNaN();
});
