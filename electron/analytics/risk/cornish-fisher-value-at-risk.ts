import { normalQuantile } from '../statistics/normal-quantile.ts';
import { sampleMoments } from '../statistics/sample-moments.ts';

/** Value at risk of a normal distribution bent by skewness and kurtosis: an approximation, to be labelled so. */
export type CornishFisherValueAtRisk =
  | {
      readonly valueAtRisk: number;
      readonly skewness: number;
      readonly excessKurtosis: number;
      /** False where the bent quantiles are no longer in order, so that the figure means little. */
      readonly withinDomain: boolean;
      readonly observations: number;
    }
  | { readonly valueAtRisk: null; readonly reason: string };

/** Deviations from the mean within which the quantiles have to be in order; no sample of days speaks of more. */
const furthest = 5;

/** Whether the bent quantile grows with z: its slope `a z^2 + b z + c` is above 0 at both ends and at its own least. */
function isMonotone(skewness: number, kurtosis: number): boolean {
  const a = kurtosis / 8 - skewness ** 2 / 6;
  const b = skewness / 3;
  const c = 1 - kurtosis / 8 + (5 * skewness ** 2) / 36;
  const slope = (z: number) => (a * z + b) * z + c;
  const turn = Math.max(-furthest, Math.min(furthest, -b / (2 * a)));
  return slope(-furthest) > 0 && slope(furthest) > 0 && (a === 0 || slope(turn) > 0);
}

/**
 * What: one-day value at risk by the Cornish-Fisher expansion.
 * Formula: `-(mean + w s)`, `w = z + (z^2 - 1) S / 6 + (z^3 - 3z) K / 24 - (2z^3 - 5z) S^2 / 36`, z the normal quantile of 1 - level.
 * Arguments: `returns` daily simple returns, fractions, gaps left out; `level` between 0 and 1.
 * Range: any, a positive loss.
 * First values: null with the reason for fewer than four returns or returns that never differ.
 * Source: E. A. Cornish, R. A. Fisher, 1938; its domain is mapped by D. Maillard, "A user's guide to the Cornish Fisher expansion", 2012.
 * @throws RangeError for a level outside 0..1
 */
export function cornishFisherValueAtRisk(returns: Float64Array, level: number): CornishFisherValueAtRisk {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level of ${level} is impossible`);
  const { count, mean, standardDeviation, skewness, excessKurtosis } = sampleMoments(returns);
  if (count < 4) return { valueAtRisk: null, reason: `${count} returns; 4 are needed` };
  if (standardDeviation === 0) return { valueAtRisk: null, reason: 'the returns never differ' };
  const z = normalQuantile(1 - level);
  const bent =
    z +
    ((z * z - 1) * skewness) / 6 +
    ((z ** 3 - 3 * z) * excessKurtosis) / 24 -
    ((2 * z ** 3 - 5 * z) * skewness ** 2) / 36;
  return {
    valueAtRisk: -(mean + bent * standardDeviation),
    skewness,
    excessKurtosis,
    withinDomain: isMonotone(skewness, excessKurtosis),
    observations: count,
  };
}
