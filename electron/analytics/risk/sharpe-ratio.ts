import { sampleMoments } from '../statistics/sample-moments.ts';
import { sessionsPerYear } from './sessions-per-year.ts';

/**
 * What: Sharpe ratio of daily returns, a year's.
 * Formula: `mean(r - rf) / sd(r - rf) sqrt(252)`, sd with divisor n - 1.
 * Arguments: `excessReturns` daily simple returns less the risk-free one, fractions; gaps are left out.
 * Range: any, per sqrt(year).
 * First values: NaN for fewer than two returns or returns that are all the same.
 * Source: W. F. Sharpe, "The Sharpe ratio", Journal of Portfolio Management 21(1), 1994.
 */
export function sharpeRatio(excessReturns: Float64Array): number {
  const { mean, standardDeviation } = sampleMoments(excessReturns);
  return standardDeviation === 0 ? Number.NaN : (mean / standardDeviation) * Math.sqrt(sessionsPerYear);
}
