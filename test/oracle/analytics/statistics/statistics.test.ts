import { describe, expect, it } from 'vitest';
import { leastSquares } from '#electron/analytics/statistics/least-squares.ts';
import { normalQuantile } from '#electron/analytics/statistics/normal-quantile.ts';
import { quantile } from '#electron/analytics/statistics/quantile.ts';
import { sampleMoments } from '#electron/analytics/statistics/sample-moments.ts';
import { studentCdf, studentQuantile } from '#electron/analytics/statistics/student-t.ts';
import { column } from '../../../support/analytics/column.ts';

describe('small statistics agree with SciPy 1.17', () => {
  it.each([
    [0.001, -3.090232306167813],
    [0.01, -2.3263478740408408],
    [0.05, -1.6448536269514729],
    [0.3, -0.5244005127080409],
    [0.975, 1.959963984540054],
    [1e-12, -7.034483825301131],
  ])('normal quantile of %d is %d', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) / expected - 1)).toBeLessThan(1e-12);
  });

  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 5, 2.5705818356363146],
    [0.95, 10, 1.8124611228116756],
    [0.995, 30, 2.7499956535672254],
    [0.975, 1000, 1.9623390808264083],
  ])('Student quantile of %d at %d degrees is %d', (probability, degrees, expected) => {
    expect(Math.abs(studentQuantile(probability, degrees) / expected - 1)).toBeLessThan(1e-11);
  });

  it.each([
    [-2, 3, 0.06966298427942152],
    [0.5, 7, 0.6837964321553578],
    [3.1, 40, 0.9982315457949791],
    [-6, 12, 3.108369432429282e-5],
  ])('Student distribution at %d, %d degrees is %d', (t, degrees, expected) => {
    expect(Math.abs(studentCdf(t, degrees) / expected - 1)).toBeLessThan(1e-12);
  });

  it('skewness and excess kurtosis', () => {
    const moments = sampleMoments(column(0.01, -0.02, 0.03, -0.01, 0.02, 0.05, -0.04));
    expect(moments.skewness).toBeCloseTo(-0.07388890026311781, 12);
    expect(moments.excessKurtosis).toBeCloseTo(-1.0872708557984507, 12);
  });

  it('a regression on two regressors with classical and HC1 errors (normal equations in NumPy)', () => {
    const fit = leastSquares(
      [column(1, 1, 1, 1, 1, 1, 1, 1), column(1, 2, 3, 4, 5, 6, 7, 8), column(2, 1, 4, 3, 6, 5, 9, 7)],
      column(1.1, 2.3, 2.9, 4.2, 5.1, 5.8, 7.4, 7.7),
    );
    const expectClose = (actual: Float64Array | undefined, expected: readonly number[]) =>
      expected.forEach((value, i) => expect(actual?.[i]).toBeCloseTo(value, 11));
    expectClose(fit?.coefficients, [0.1863036303630356, 0.8975247524752471, 0.07293729372937356]);
    expectClose(fit?.standardErrors, [0.1976565011650506, 0.08351390428962256, 0.07663761456399844]);
    expectClose(fit?.robustStandardErrors, [0.20451026612964332, 0.07988214676045824, 0.08639758951903938]);
    expect(fit?.residualSquares).toBeCloseTo(0.317788778877888, 11);
  });

  it('quantiles of type 7 as R gives them', () => {
    const sorted = column(1, 2, 4, 8);
    expect([0, 0.25, 0.5, 0.9, 1].map((p) => quantile(sorted, p))).toEqual([
      1, 1.75, 3, 6.800000000000001, 8,
    ]);
  });
});
