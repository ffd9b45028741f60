import { sessionsPerYear } from './sessions-per-year.ts';

/**
 * What: realised volatility, close to close.
 * Formula: sample standard deviation (divisor n - 1) of `ln(C_t / C_{t-1})`, times sqrt(252).
 * Arguments: `close` prices above zero, the stretch to measure; a pair with a gap in it gives no return.
 * Range: zero or more, a fraction per sqrt(year).
 * First values: NaN for fewer than two returns.
 * Source: definition.
 */
export function closeToCloseVolatility(close: Float64Array): number {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (let i = 1; i < close.length; i++) {
    const change = Math.log(close[i] / close[i - 1]);
    if (Number.isNaN(change)) continue;
    // Welford's update: no cancellation however small the spread is beside the mean.
    count++;
    const distance = change - mean;
    mean += distance / count;
    squares += distance * (change - mean);
  }
  return count < 2 ? Number.NaN : Math.sqrt((squares / (count - 1)) * sessionsPerYear);
}
