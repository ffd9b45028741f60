import { type PriceDiffusion, shiftedBarrier } from './price-diffusion.ts';
import { scaledPassage } from './scaled-passage.ts';

/** Which of two levels a price reaches first within the horizon; the three sum to 1. */
export interface FirstTouchProbability {
  readonly stopFirst: number;
  readonly targetFirst: number;
  readonly neither: number;
}

/** Relative size below which a further pair of images no longer changes the sum. */
const negligible = 1e-17;

/**
 * Probability of leaving the corridor (-below, above) through its lower end within the horizon, by images:
 * the first-passage densities at the distances `below + 2 n width`, each integrated in closed form, those on the far
 * side of the corridor with a negative sign, and the drift brought back by Girsanov's factor `exp(-m below / v^2)`.
 */
function leavesBelow(below: number, above: number, rate: number, volatility: number, years: number): number {
  const width = below + above;
  const speed = Math.abs(rate);
  const variance = volatility * volatility;
  const image = (distance: number): number =>
    scaledPassage((-rate * below - speed * distance) / variance, distance, speed, volatility, years);
  let sum = image(below);
  for (let n = 1; ; n++) {
    const farther = image(below + 2 * n * width);
    const mirrored = image(2 * n * width - below);
    sum += farther - mirrored;
    if (mirrored <= negligible) return Math.min(1, Math.max(0, sum));
  }
}

/**
 * Probabilities that the stop is touched first, the target first, or neither, for geometric Brownian motion.
 * Constant volatility without jumps is a floor on risk, not a forecast.
 * @param stopChange where the stop is, as a fraction of today's price, on the other side of it than the target
 * @param targetChange where the target is, as a fraction, e.g. 0.2; both above -1 and not 0
 * @returns three probabilities that sum to 1
 * @throws RangeError when both levels lie on one side, a level is at -1 or below, or volatility or horizon is not above 0
 * @source A. N. Borodin, P. Salminen, Handbook of Brownian Motion, 2002, part II, chapter 2, section 3 (first exit from an interval)
 */
export function firstTouchProbability(
  stopChange: number,
  targetChange: number,
  diffusion: PriceDiffusion,
): FirstTouchProbability {
  const { drift, volatility, years } = diffusion;
  if (!(volatility > 0 && years > 0)) throw new RangeError('Volatility and horizon must be above zero');
  if (!(stopChange * targetChange < 0 && Math.min(stopChange, targetChange) > -1)) {
    throw new RangeError('Stop and target must lie on the two sides of the price, above -100 %');
  }
  const stop = shiftedBarrier(Math.log1p(stopChange), diffusion);
  const target = shiftedBarrier(Math.log1p(targetChange), diffusion);
  // Seen from the stop: the price axis is turned so that the stop always lies below.
  const rate = (drift - (volatility * volatility) / 2) * Math.sign(target);
  const stopFirst = leavesBelow(Math.abs(stop), Math.abs(target), rate, volatility, years);
  const targetFirst = leavesBelow(Math.abs(target), Math.abs(stop), -rate, volatility, years);
  return { stopFirst, targetFirst, neither: Math.max(0, 1 - stopFirst - targetFirst) };
}
