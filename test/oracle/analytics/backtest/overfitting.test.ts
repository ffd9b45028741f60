import { describe, expect, it } from 'vitest';
import { deflatedSharpe } from '#electron/analytics/backtest/deflated-sharpe.ts';
import { probabilityOfOverfitting } from '#electron/analytics/backtest/probability-of-overfitting.ts';
import { bootstrapOutcomes } from '#electron/analytics/bootstrap/bootstrap-outcomes.ts';
import { randomNormals } from '../../../support/analytics/random-normals.ts';

describe('the deflated Sharpe ratio', () => {
  // The worked example of Bailey and Lopez de Prado (2014): a yearly ratio of 2.5 over five years of 250 days, skewness -3,
  // kurtosis 10, the trials' yearly ratios with a variance of 1/2.
  const chosen = {
    count: 1250,
    mean: 2.5 / Math.sqrt(250),
    standardDeviation: 1,
    skewness: -3,
    excessKurtosis: 7,
  };
  const standardDeviation = Math.sqrt(0.5 / 250);

  it('is 0.9004 after 100 trials, of which the best was to be expected at 0.1132', () => {
    const { expectedBest, probability } = deflatedSharpe(chosen, { count: 100, standardDeviation });
    expect(expectedBest).toBeCloseTo(0.1132, 4);
    expect(probability).toBeCloseTo(0.9004, 3);
  });

  it('is 0.9505 after 46', () => {
    expect(deflatedSharpe(chosen, { count: 46, standardDeviation }).probability).toBeCloseTo(0.9505, 3);
  });

  it('is unknown after a single trial or without spread', () => {
    expect(deflatedSharpe(chosen, { count: 1, standardDeviation }).probability).toBeNaN();
    const still = deflatedSharpe({ ...chosen, standardDeviation: 0 }, { count: 9, standardDeviation });
    expect(still.probability).toBeNaN();
  });
});

describe('the probability of overfitting', () => {
  it('is nothing when one rule is best everywhere', () => {
    const byPeriod = Float64Array.of(3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1);
    expect(probabilityOfOverfitting(byPeriod, 4)).toEqual({
      probability: 0,
      splits: 6,
      probabilityOfLoss: 0,
    });
  });

  it('is certain when each rule lives from one period alone', () => {
    // With one of the two good periods on each side the middle rule decides; the others pay for their luck.
    const byPeriod = Float64Array.of(9, -1, 0, 0, -1, 9);
    expect(probabilityOfOverfitting(byPeriod, 2)).toMatchObject({
      probability: 1,
      splits: 2,
      probabilityOfLoss: 1,
    });
  });

  it('is about a half for rules without skill', () => {
    const draws = Array.from({ length: 30 }, (_, seed) =>
      probabilityOfOverfitting(randomNormals(40 * 8, seed + 1), 8),
    );
    const mean = draws.reduce((sum, { probability }) => sum + probability, 0) / draws.length;
    expect(draws[0]?.splits).toBe(70);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.1);
  });

  it.each([3, 0, 18])('cannot be had from %d periods', (periods) => {
    expect(() => probabilityOfOverfitting(new Float64Array(36), periods)).toThrow(RangeError);
  });
});

describe('other orders of the same returns', () => {
  const plan = { paths: 4000, meanBlockLength: 1, seed: 5, probabilities: [0.05, 0.5, 0.95] };

  it('scatter about what they came to as independent draws do', () => {
    const returns = randomNormals(500, 8).map((normal) => normal * 0.01);
    const outcomes = bootstrapOutcomes(returns, plan);
    const logs = returns.map(Math.log1p);
    const mean = logs.reduce((sum, value) => sum + value, 0);
    const spread = Math.sqrt(logs.reduce((sum, value) => sum + (value - mean / 500) ** 2, 0));
    const expected = [-1.645, 0, 1.645].map((z) => Math.expm1(mean + z * spread));
    outcomes?.totalReturn.forEach((total, i) =>
      expect(Math.abs(total - (expected[i] ?? 0))).toBeLessThan(0.025),
    );
    expect(outcomes?.maximumDrawdown.every((fall) => fall < 0 && fall > -1)).toBe(true);
  });

  it('never lose when no return did', () => {
    const outcomes = bootstrapOutcomes(Float64Array.of(0.01, 0.02, 0), plan);
    expect(outcomes).toMatchObject({ maximumDrawdown: [0, 0, 0], probabilityOfLoss: 0 });
    expect(bootstrapOutcomes(Float64Array.of(0.01), plan)).toBeNull();
  });
});
