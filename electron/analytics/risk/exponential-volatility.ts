import { sessionsPerYear } from './sessions-per-year.ts';

/**
 * What: exponentially weighted volatility at the last bar.
 * Formula: `s2_t = lambda s2_{t-1} + (1 - lambda) r_t^2` on log returns, mean taken as zero, started from the first
 * squared return; times 252, square root.
 * Arguments: `close` prices above zero; a pair with a gap gives no return; `lambda` above 0 and below 1.
 * Range: zero or more, a fraction per sqrt(year).
 * First values: NaN without a single return.
 * Source: J.P. Morgan/Reuters, RiskMetrics Technical Document, 1996, where daily data use lambda 0.94.
 * @throws RangeError for a lambda outside 0..1
 */
export function exponentialVolatility(close: Float64Array, lambda: number): number {
  if (!(lambda > 0 && lambda < 1)) throw new RangeError(`Lambda must lie between 0 and 1, not at ${lambda}`);
  let variance = Number.NaN;
  for (let i = 1; i < close.length; i++) {
    const change = Math.log(close[i] / close[i - 1]);
    if (Number.isNaN(change)) continue;
    const square = change * change;
    variance = Number.isNaN(variance) ? square : lambda * variance + (1 - lambda) * square;
  }
  return Math.sqrt(variance * sessionsPerYear);
}
