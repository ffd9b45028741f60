import { type Column, outputColumn } from '../indicators/column.ts';
import { windowMoments } from './window-moments.ts';

/**
 * What: how many deviations a value lies from the mean of its window.
 * Formula: `(x_t - mean) / s` over the last `length` values, x_t among them, s with divisor n - 1, by
 * `windowMoments`.
 * Arguments: `values` any unit, n entries; `length` 2 or more; `output` n entries to fill, not `values`.
 * Range: at most `(length - 1) / sqrt(length)` either way; 0 in a window that never moved.
 * First values: NaN for `length - 1` bars, and while a gap lies in the window.
 * Source: definition.
 * @throws RangeError for a length below 2
 */
export function rollingZScore(values: Column, length: number, output?: Column): Column {
  if (!Number.isInteger(length) || length < 2)
    throw new RangeError(`A length of ${length} bars is impossible`);
  const scores = outputColumn(values.length, output);
  const { offset, squares } = windowMoments(values, length);
  for (let i = 0; i < scores.length; i++)
    scores[i] = squares[i] === 0 ? 0 : -offset[i] / Math.sqrt(squares[i] / (length - 1));
  return scores;
}
