import { type BetaEstimate, beta } from './beta.ts';

export interface UpDownBeta {
  /** On the bars where the benchmark rose. */
  readonly up: BetaEstimate;
  /** On the bars where it fell. */
  readonly down: BetaEstimate;
}

/**
 * What: beta on the days the benchmark rose, and on those it fell.
 * Formula: the regression of `beta` on either part; days without a change belong to neither.
 * Arguments: simple returns as fractions, two columns of one length on common days.
 * Range: any.
 * First values: null with the reason where a part is too short.
 * Source: definition.
 * @throws RangeError for columns of different lengths
 */
export function upDownBeta(returns: Float64Array, benchmark: Float64Array): UpDownBeta {
  const where = (keep: (value: number) => boolean) =>
    benchmark.map((value) => (keep(value) ? value : Number.NaN));
  return {
    up: beta(
      returns,
      where((value) => value > 0),
    ),
    down: beta(
      returns,
      where((value) => value < 0),
    ),
  };
}
