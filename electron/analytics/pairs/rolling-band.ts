import type { Column } from '../indicators/column.ts';
import { windowMoments } from '../statistics/window-moments.ts';

/** Mean and standard deviation of the last values, one entry a value. */
export interface RollingBand {
  readonly mean: Column;
  readonly deviation: Column;
}

/**
 * What: the band that the z-score counts in: mean and standard deviation of a trailing window.
 * Formula: as `rollingZScore`: the last `length` values, the present one among them, divisor n - 1.
 * Arguments: `values` any unit, n entries; `length` 2 or more.
 * Range: deviation zero or more.
 * First values: NaN for `length - 1` bars, and while a gap lies in the window.
 * Source: definition.
 * @throws RangeError for a length below 2
 */
export function rollingBand(values: Column, length: number): RollingBand {
  if (!Number.isInteger(length) || length < 2)
    throw new RangeError(`A length of ${length} bars is impossible`);
  const { offset, squares } = windowMoments(values, length);
  return {
    mean: offset.map((distance, i) => values[i] + distance),
    deviation: squares.map((sum) => Math.sqrt(sum / (length - 1))),
  };
}
