import { type PriceDiffusion, shiftedBarrier } from './price-diffusion.ts';
import { scaledPassage } from './scaled-passage.ts';

/**
 * Probability that a price touches a level within the horizon, constant volatility, no jumps: a floor on risk, not a forecast.
 * With `b = ln(1 + change)` and `m = drift - v^2/2`:
 * `N((b - mT)/(v sqrt T)) + exp(2 m b / v^2) N((b + mT)/(v sqrt T))` for a level below, its mirror for one above.
 * @param change the level as a fraction of today's price: -0.12 for a stop 12 % below, above -1 and not 0
 * @returns 0..1; NaN when an argument is NaN; 0 when no time or no volatility is left
 * @throws RangeError for a change of 0 or of -1 and below, a negative volatility or horizon
 * @source J. M. Harrison, Brownian Motion and Stochastic Flow Systems, 1985, chapter 1
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
