import { describe, expect, it } from 'vitest';
import { beta } from '#electron/analytics/risk/beta.ts';
import { factorSensitivity } from '#electron/analytics/risk/factor-sensitivity.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { upDownBeta } from '#electron/analytics/risk/up-down-beta.ts';
import { joinDays } from '#electron/analytics/statistics/join-days.ts';
import { between, readSeries } from '../../../support/analytics/read-series.ts';
import { hasRealData } from '../../../support/fixtures-real-data.ts';

const since = ['2008-11-19', '2024-12-31'] as const;
const changes = (values: Float64Array) =>
  values.map((value, i) => (i === 0 ? Number.NaN : value - values[i - 1]));

describe.skipIf(!hasRealData)('on real prices since the fund began', () => {
  const returnsOf = (file: string, field: string) => {
    const { columns } = joinDays(
      between(readSeries(file, field), ...since),
      between(readSeries('prices/IWM.csv', 'AdjClose'), ...since),
    );
    return columns.map((values) => simpleReturns(values));
  };

  it('TNA moves 2.97 times with IWM, correlation 0.999', () => {
    const [fund, index] = returnsOf('prices/TNA.csv', 'AdjClose');
    const estimate = beta(fund, index);
    if (estimate.beta === null) throw new Error(estimate.reason);
    // NumPy on the same columns; the reference page's 2.97 and .9989 are of a history two years longer.
    expect(estimate.beta).toBeCloseTo(2.964456398179817, 10);
    expect(estimate.correlation).toBeCloseTo(0.9988016452629462, 10);
    expect(estimate.observations).toBe(4054);
    expect(Math.abs(estimate.beta - 2.97)).toBeLessThan(0.01);
    expect(Math.abs(estimate.correlation - 0.999)).toBeLessThanOrEqual(0.0005);
    const { up, down } = upDownBeta(fund, index);
    for (const part of [up, down]) expect(Math.abs((part.beta ?? 0) - 2.97)).toBeLessThan(0.05);
  });

  it('TZA moves -2.99 times with it, correlation -0.9986', () => {
    const [fund, index] = returnsOf('prices/TZA.adjusted.csv', 'Close');
    const estimate = beta(fund, index);
    if (estimate.beta === null) throw new Error(estimate.reason);
    expect(Math.abs(estimate.beta + 2.99)).toBeLessThanOrEqual(0.005);
    expect(Math.abs(estimate.correlation + 0.9986)).toBeLessThanOrEqual(0.00005);
  });

  it('small caps fall when high-yield spreads widen, beyond doubt', () => {
    const { columns } = joinDays(
      readSeries('prices/IWM.csv', 'AdjClose'),
      readSeries('macro/DGS10.csv', 'DGS10'),
      readSeries('macro/BAMLH0A0HYM2.csv', 'BAMLH0A0HYM2'),
    );
    const [price, yields, spreads] = columns;
    const answer = factorSensitivity(simpleReturns(price), [changes(yields), changes(spreads)]);
    if (answer.factors === null) throw new Error(answer.reason);
    expect(answer.factors[1].high).toBeLessThan(-0.03);
    expect(answer.rSquared).toBeGreaterThan(0.1);
    expect(answer.observations).toBeGreaterThan(4000);
  });
});
