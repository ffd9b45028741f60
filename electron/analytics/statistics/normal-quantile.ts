import { normalCdf } from '#shared/sizing/normal-distribution.ts';
import { normalDensity } from './normal-density.ts';

/**
 * What: inverse of the standard normal distribution function.
 * Formula: a rational start in `sqrt(-2 ln p)` (error below 4.5e-4), then Halley steps on `normalCdf`.
 * Arguments: `probability` between 0 and 1.
 * Range: any; -Infinity at 0, Infinity at 1. Relative error below 1e-13.
 * First values: none.
 * Source: start from Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23.
 * @throws RangeError for a probability outside 0..1
 */
export function normalQuantile(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is no probability`);
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability === 0) return Number.NEGATIVE_INFINITY;
  const t = Math.sqrt(-2 * Math.log(probability));
  let z =
    (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3) -
    t;
  for (let step = 0; step < 3; step++) {
    const excess = (normalCdf(z) - probability) / normalDensity(z);
    z -= excess / (1 + (z * excess) / 2);
  }
  return z;
}
