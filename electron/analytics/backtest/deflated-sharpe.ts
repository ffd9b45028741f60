import { normalCdf } from '#shared/sizing/normal-distribution.ts';
import { normalQuantile } from '../statistics/normal-quantile.ts';
import type { SampleMoments } from '../statistics/sample-moments.ts';

const eulerGamma = 0.5772156649015329;

/** How many rules were tried, and how much their Sharpe ratios of one observation differ. */
export type Trials = Pick<SampleMoments, 'count' | 'standardDeviation'>;

export interface DeflatedSharpe {
  /** Of one observation, not a year's. */
  readonly sharpe: number;
  /** The best Sharpe ratio to be expected of so many trials without any skill. */
  readonly expectedBest: number;
  /** Probability that the true one is above that, 0..1. */
  readonly probability: number;
}

/**
 * What: the probability that the best of many tried rules has skill, given how many were tried.
 * Formula: `N((SR - SR0) sqrt(n - 1) / sqrt(1 - g3 SR + (g4 - 1) / 4 SR^2))` with g3 the skewness and g4 the kurtosis, and
 * `SR0 = sd(trial SRs) ((1 - c) N^-1(1 - 1/N) + c N^-1(1 - 1/(N e)))`, c Euler's constant.
 * Arguments: `chosen` moments of the returns of the chosen rule; `trials` of the Sharpe ratios of all N rules tried.
 * Range: probability 0..1; NaN for returns that are all the same or a single trial.
 * First values: none.
 * Source: D. H. Bailey, M. Lopez de Prado, "The deflated Sharpe ratio", Journal of Portfolio Management 40(5), 2014.
 */
export function deflatedSharpe(chosen: SampleMoments, trials: Trials): DeflatedSharpe {
  const { count, mean, standardDeviation, skewness, excessKurtosis } = chosen;
  const sharpe = standardDeviation === 0 ? Number.NaN : mean / standardDeviation;
  if (trials.count < 2) return { sharpe, expectedBest: Number.NaN, probability: Number.NaN };
  const highest =
    (1 - eulerGamma) * normalQuantile(1 - 1 / trials.count) +
    eulerGamma * normalQuantile(1 - 1 / (trials.count * Math.E));
  const expectedBest = trials.standardDeviation * highest;
  const spread = Math.sqrt(1 - skewness * sharpe + ((excessKurtosis + 2) / 4) * sharpe * sharpe);
  const probability = normalCdf(((sharpe - expectedBest) * Math.sqrt(count - 1)) / spread);
  return { sharpe, expectedBest, probability };
}
