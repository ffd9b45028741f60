import type { SurfaceSlice, VolatilitySurface } from './volatility-surface.ts';

/** Total variance `v^2 T` of a slice at a log-moneyness: linear between its strikes, the end volatility beyond them. */
export function sliceVariance(
  { years, forward, strikes, volatilities }: SurfaceSlice,
  logMoneyness: number,
): number {
  const strike = forward * Math.exp(logMoneyness);
  const above = strikes.findIndex((value) => value >= strike);
  const total = (i: number) => volatilities[i] ** 2 * years;
  if (above === 0) return total(0);
  if (above < 0) return total(strikes.length - 1);
  const [left, right] = [Math.log(strikes[above - 1] / forward), Math.log(strikes[above] / forward)];
  const share = (logMoneyness - left) / (right - left);
  return total(above - 1) + share * (total(above) - total(above - 1));
}

/**
 * What: volatility of a surface at a strike and a time.
 * Formula: total variance linear in time between two expiries at one log-moneyness `ln(K / F)`, the forward's logarithm linear
 * in time between them; the nearest expiry's volatility before the first and after the last.
 * Arguments: `surface` see `volatilitySurface`; `strike` dollars a share, `years` above 0.
 * Range: between the volatilities around it.
 * First values: NaN for a surface without a slice.
 * Source: J. Gatheral, The Volatility Surface, 2006, chapter 1.
 * @throws RangeError for a strike or time not above 0
 */
export function surfaceVolatility({ slices }: VolatilitySurface, strike: number, years: number): number {
  if (!(strike > 0 && years > 0)) throw new RangeError('Strike and time have to be above zero');
  if (slices.length === 0) return Number.NaN;
  const alone = (slice: SurfaceSlice) =>
    Math.sqrt(sliceVariance(slice, Math.log(strike / slice.forward)) / slice.years);
  const later = slices.findIndex((slice) => slice.years >= years);
  if (later === 0) return alone(slices[0]);
  if (later < 0) return alone(slices[slices.length - 1]);
  const [before, after] = [slices[later - 1], slices[later]];
  const share = (years - before.years) / (after.years - before.years);
  const logForward = Math.log(before.forward) + share * Math.log(after.forward / before.forward);
  const logMoneyness = Math.log(strike) - logForward;
  const [near, far] = [sliceVariance(before, logMoneyness), sliceVariance(after, logMoneyness)];
  return Math.sqrt((near + share * (far - near)) / years);
}
