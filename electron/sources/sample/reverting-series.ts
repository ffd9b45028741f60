import type { RandomStream } from './random-stream.ts';
import type { RevertingParameters } from './sample-parameters.ts';
import { toDecimals } from './single-column.ts';

/** Volatility, in percent a year, at which a series with a volatility loading stands at its mean. */
export const usualVolatilityPercent = 15;

/**
 * A value a day that is pulled back to its mean, pushed by noise and by the day's large-cap shock s:
 * `x_t = p x_{t-1} + noise n_t + loading s_t`, value = mean + x + volatilityLoading (v_t - 15), v in percent a year.
 */
export function simulateReverting(
  parameters: RevertingParameters,
  shocks: Float64Array,
  volatilityPercent: Float64Array,
  random: RandomStream,
): Float64Array {
  const { mean, persistence, noise, marketLoading, volatilityLoading, lowest, decimals } = parameters;
  let excess = 0;
  return shocks.map((shock, place) => {
    excess = persistence * excess + noise * random.normal() + marketLoading * shock;
    const value = mean + excess + volatilityLoading * (volatilityPercent[place] - usualVolatilityPercent);
    return toDecimals(lowest === null ? value : Math.max(lowest, value), decimals);
  });
}
