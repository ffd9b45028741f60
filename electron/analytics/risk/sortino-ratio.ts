import { sessionsPerYear } from './sessions-per-year.ts';

/**
 * What: Sortino ratio of daily returns, a year's.
 * Formula: `mean(r - T) / sqrt(mean(min(r - T, 0)^2)) sqrt(252)`, both means over all observations.
 * Arguments: `returns` daily simple returns, fractions; `targetReturn` T per day; gaps are left out.
 * Range: any, per sqrt(year).
 * First values: NaN without a return, and where none fell short of the target.
 * Source: F. A. Sortino, R. van der Meer, "Downside risk", Journal of Portfolio Management 17(4), 1991.
 */
export function sortinoRatio(returns: Float64Array, targetReturn = 0): number {
  let count = 0;
  let sum = 0;
  let shortfallSquares = 0;
  for (const value of returns) {
    const excess = value - targetReturn;
    if (excess !== excess) continue;
    count++;
    sum += excess;
    shortfallSquares += Math.min(excess, 0) ** 2;
  }
  if (shortfallSquares === 0) return Number.NaN;
  return (sum / count / Math.sqrt(shortfallSquares / count)) * Math.sqrt(sessionsPerYear);
}
