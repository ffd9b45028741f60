import { sessionsPerYear } from './sessions-per-year.ts';

/**
 * What: Parkinson's volatility, from the daily range; blind to moves between close and open.
 * Formula: `sqrt(252 / (4 ln 2) x mean of ln(H / L)^2)`.
 * Arguments: `high`, `low` prices above zero, the stretch to measure; a day with a gap is left out.
 * Range: zero or more, a fraction per sqrt(year).
 * First values: NaN without a single range.
 * Source: M. Parkinson, "The extreme value method for estimating the variance of the rate of return", Journal of Business 53(1), 1980.
 */
export function parkinsonVolatility(high: Float64Array, low: Float64Array): number {
  let count = 0;
  let squares = 0;
  for (let i = 0; i < high.length; i++) {
    const range = Math.log(high[i] / low[i]);
    if (Number.isNaN(range)) continue;
    count++;
    squares += range * range;
  }
  return Math.sqrt(((squares / count) * sessionsPerYear) / (4 * Math.LN2));
}
