import { scaledNormalCdf } from './normal-distribution.ts';

/** A price that moves as geometric Brownian motion, watched for `years`. Rates and volatility are a year's, as fractions. */
export interface PriceDiffusion {
  readonly drift: number;
  readonly volatility: number;
  readonly years: number;
  /** Years between two looks at the price; 0 or absent means it is watched all the time. */
  readonly yearsBetweenLooks?: number;
}

/** -zeta(1/2) / sqrt(2 pi): how far, in standard deviations of one step, a barrier looked at in steps lies from one watched always. */
const discreteMonitoringShift = 0.5825971579390106;

/**
 * The log barrier that, watched all the time, is touched as often as this one looked at only at each close.
 * @param logBarrier ln(1 + change), any sign but zero
 * @source M. Broadie, P. Glasserman, S. Kou, "A continuity correction for discrete barrier options",
 * Mathematical Finance 7(4), 1997
 */
export function shiftedBarrier(
  logBarrier: number,
  { volatility, yearsBetweenLooks = 0 }: PriceDiffusion,
): number {
  return (
    logBarrier + Math.sign(logBarrier) * discreteMonitoringShift * volatility * Math.sqrt(yearsBetweenLooks)
  );
}

/**
 * Probability that Brownian motion with drift `rate` towards a barrier at `distance` > 0 reaches it in `years`, times
 * exp(exponent): `N((mT - y)/(v sqrt T)) + exp(2 m y / v^2) N((-y - mT)/(v sqrt T))`.
 */
export function scaledPassage(
  exponent: number,
  distance: number,
  rate: number,
  volatility: number,
  years: number,
): number {
  const deviation = volatility * Math.sqrt(years);
  const reflected = exponent + (2 * rate * distance) / (volatility * volatility);
  return (
    scaledNormalCdf(exponent, (rate * years - distance) / deviation) +
    scaledNormalCdf(reflected, (-distance - rate * years) / deviation)
  );
}

/**
 * Probability that a price touches a level within the horizon, constant volatility, no jumps: a floor on risk, not a forecast.
 * With `b = ln(1 + change)` and `m = drift - v^2/2`:
 * `N((b - mT)/(v sqrt T)) + exp(2 m b / v^2) N((b + mT)/(v sqrt T))` for a level below, its mirror for one above.
 * @param change the level as a fraction of today's price: -0.12 for a stop 12 % below, above -1 and not 0
 * @returns 0..1; NaN when an argument is NaN; 0 when no time or no volatility is left
 * @throws RangeError for a change of 0 or of -1 and below, a negative volatility or horizon
 * @source J. M. Harrison, Brownian Motion and Stochastic Flow Systems, 1985, section 1.8
 */
export function touchProbability(change: number, diffusion: PriceDiffusion): number {
  const { drift, volatility, years } = diffusion;
  if (change === 0 || change <= -1)
    throw new RangeError(`A level ${change} away cannot be touched from here`);
  if (volatility < 0 || years < 0) throw new RangeError('Volatility and horizon are zero or more');
  if (volatility === 0 || years === 0) return 0;
  const barrier = shiftedBarrier(Math.log1p(change), diffusion);
  const rate = (drift - (volatility * volatility) / 2) * Math.sign(barrier);
  return Math.min(1, scaledPassage(0, Math.abs(barrier), rate, volatility, years));
}
