import { requireSameLength } from '../indicators/column.ts';
import { type Comoments, comoments } from '../statistics/comoments.ts';

/** Least-squares line of one return on another, or why there is none. */
export type BetaEstimate =
  | {
      readonly beta: number;
      /** Classical standard error of beta. */
      readonly standardError: number;
      /** Mean return that beta does not explain, a fraction per bar. */
      readonly alpha: number;
      readonly correlation: number;
      readonly rSquared: number;
      readonly observations: number;
    }
  | { readonly beta: null; readonly reason: string; readonly observations: number };

const fewest = 3;

/** The line of y on x from their sums. */
export function betaFromComoments(sums: Comoments): BetaEstimate {
  const { count, meanX, meanY, squaresX, squaresY, products } = sums;
  if (count < fewest) {
    return { beta: null, reason: `${count} common returns; ${fewest} are needed`, observations: count };
  }
  if (squaresX === 0) return { beta: null, reason: 'the benchmark did not move', observations: count };
  const slope = products / squaresX;
  const correlation = squaresY === 0 ? 0 : products / Math.sqrt(squaresX * squaresY);
  const rSquared = Math.min(1, correlation * correlation);
  return {
    beta: slope,
    standardError: Math.sqrt((squaresY * (1 - rSquared)) / (count - 2) / squaresX),
    alpha: meanY - slope * meanX,
    correlation,
    rSquared,
    observations: count,
  };
}

/**
 * What: beta of an instrument on a benchmark, with its precision.
 * Formula: `cov(r_a, r_b) / var(r_b)`; standard error `sqrt(s^2 / sum (r_b - mean)^2)`, `s^2 = SSE / (n - 2)`.
 * Arguments: simple returns as fractions, two columns of one length on common days; a gap in either leaves the bar out.
 * Range: any; rSquared 0..1.
 * First values: null with the reason for fewer than three returns or a benchmark that never moved.
 * Source: definition; standard error of a regression slope.
 * @throws RangeError for columns of different lengths
 */
export function beta(returns: Float64Array, benchmark: Float64Array): BetaEstimate {
  requireSameLength(returns, benchmark);
  return betaFromComoments(comoments(benchmark, returns));
}
