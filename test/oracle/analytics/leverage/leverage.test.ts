import { describe, expect, it } from 'vitest';
import { compoundingTable } from '#electron/analytics/leverage/compounding-table.ts';
import { convexity } from '#shared/leverage/convexity.ts';
import { dragTable } from '#electron/analytics/leverage/drag-table.ts';
import { leveragedPath } from '#shared/leverage/leveraged-path.ts';
import { rebalancingFlow } from '#shared/leverage/rebalancing-flow.ts';
import { column } from '../../../support/analytics/column.ts';

const volatilities = [0.1, 0.25, 0.5, 0.75, 1];
const prospectus = 'Direxion prospectus supplement, SEC form 497, 2020';
const derived = 'closed form of the reference page';

describe('the return of a fund over one year, percent, by volatility of 10, 25, 50, 75 and 100 %', () => {
  const rows: readonly (readonly [number, number, readonly number[], string])[] = [
    [2, -0.6, [-84.2, -85.0, -87.5, -90.9, -94.1], prospectus],
    [2, -0.2, [-36.6, -39.9, -50.2, -63.5, -76.5], prospectus],
    [2, 0, [-1.0, -6.1, -22.1, -43.0, -63.2], prospectus],
    [2, 0.2, [42.6, 35.3, 12.1, -18.0, -47.0], prospectus],
    [2, 0.4, [94.0, 84.1, 52.6, 11.7, -27.9], prospectus],
    [2, 0.6, [153.5, 140.5, 99.4, 45.9, -5.8], prospectus],
    [3, -0.2, [-50.3, -57.6, -75.8, -90.5, -97.5], derived],
    [3, 0, [-3.0, -17.1, -52.8, -81.5, -95.0], derived],
    [3, 0.2, [67.7, 43.3, -18.4, -68.0, -91.4], derived],
    [-3, -0.2, [83.9, 34.2, -56.4, -93.3, -99.5], derived],
    [-3, 0, [-5.8, -31.3, -77.7, -96.6, -99.8], derived],
    [-3, 0.2, [-45.5, -60.2, -87.1, -98.0, -99.9], derived],
  ];
  it.each(rows)('%dx, index %d: %j (%s)', (multiple, indexChange, expected) => {
    const [row] = compoundingTable(multiple, [indexChange], volatilities).returns;
    expected.forEach((percent, i) => {
      expect(Math.abs(row[i] * 100 - percent), `${volatilities[i]}`).toBeLessThanOrEqual(0.05 + 1e-9);
    });
  });
});

describe('expected drag, percent', () => {
  it.each([
    [3, 0.2, 2, -0.46],
    [3, 0.2, 8, -1.83],
    [3, 0.2, 26, -5.82],
    [-3, 0.2, 2, -0.92],
    [-3, 0.2, 8, -3.62],
    [-3, 0.2, 26, -11.31],
    [3, 0.3, 2, -1.03],
    [3, 0.3, 8, -4.07],
    [3, 0.3, 26, -12.63],
    [-3, 0.3, 2, -2.06],
    [-3, 0.3, 8, -7.97],
    [-3, 0.3, 26, -23.66],
  ])('%dx at volatility %d over %d weeks: %d (reference page)', (multiple, volatility, weeks, expected) => {
    const { drags } = dragTable([multiple], [volatility], [weeks]);
    expect(Math.abs(drags[0][0][0] * 100 - expected)).toBeLessThanOrEqual(0.005 + 1e-9);
  });

  it('grows with (L^2 - L)/2: 1 for 2x, 3 for 3x, 1 for -1x, 6 for -3x', () => {
    expect([1, 2, 3, -1, -3].map(convexity)).toEqual([0, 1, 3, 1, 6]);
  });
});

describe('the path +10 -10 +10 -10 %', () => {
  const returns = column(null, 0.1, -0.1, 0.1, -0.1);
  it.each([
    [1, 0.9801],
    [2, 0.9216],
    [3, 0.8281],
    [-3, 0.8281],
  ])('leaves %dx at %d (reference page)', (multiple, expected) => {
    expect(leveragedPath(returns, multiple).at(-1)).toBeCloseTo(expected, 12);
  });
});

describe('the flow at the close', () => {
  it('is 6 A r for a 3x fund, 12 A r for a -3x fund, 2 A r for 2x and for -1x (Cheng and Madhavan 2009)', () => {
    expect([3, -3, 2, -1, 1].map((multiple) => rebalancingFlow(multiple, 1e9, -0.01))).toEqual([
      -6e7, -1.2e8, -2e7, -2e7, -0,
    ]);
  });
});
