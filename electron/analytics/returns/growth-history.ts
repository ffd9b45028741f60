import { measured } from '#shared/domain/measured.ts';
import type { GrowthHistory } from '#shared/sizing/sizing-history.ts';
import { sessionsPerYear } from '../risk/sessions-per-year.ts';
import { simpleReturns } from '../risk/simple-returns.ts';
import { sampleMoments } from '../statistics/sample-moments.ts';

/**
 * What: mean, standard error and volatility of a year from the daily returns of a whole history.
 * Formula: `252 m`, `s sqrt(252)`, `s sqrt(252) / sqrt(n / 252)` with m and s the mean and the deviation (n - 1) of simple returns.
 * Arguments: `close` prices above zero; `basis` what they were adjusted for, said with the answer.
 * Range: fractions; volatility and error zero or more.
 * First values: unknown for fewer than two returns.
 * Source: definition.
 */
export function growthHistory(close: Float64Array, basis: GrowthHistory['basis']): GrowthHistory {
  const { count, mean, standardDeviation } = sampleMoments(simpleReturns(close));
  const volatility = standardDeviation * Math.sqrt(sessionsPerYear);
  const reason = `${count} daily returns are too few`;
  return {
    mean: measured(mean * sessionsPerYear, reason),
    standardError: measured(volatility / Math.sqrt(count / sessionsPerYear), reason),
    volatility: measured(volatility, reason),
    sessions: count,
    basis,
  };
}
