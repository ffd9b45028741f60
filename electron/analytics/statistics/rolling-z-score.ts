import { type Column, outputColumn } from '../indicators/column.ts';

/**
 * What: how many deviations a value lies from the mean of its window.
 * Formula: `(x_t - mean) / s` over the last `length` values, x_t among them, s with divisor n - 1; each window taken afresh
 * about its last value, so that rounding cannot make a still window move.
 * Arguments: `values` any unit, n entries; `length` 2 or more; `output` n entries to fill, not `values`.
 * Range: at most `(length - 1) / sqrt(length)` either way; 0 in a window that never moved.
 * First values: NaN for `length - 1` bars, and while a gap lies in the window.
 * Source: definition.
 * @throws RangeError for a length below 2
 */
export function rollingZScore(values: Column, length: number, output?: Column): Column {
  if (!Number.isInteger(length) || length < 2)
    throw new RangeError(`A length of ${length} bars is impossible`);
  const scores = outputColumn(values.length, output).fill(Number.NaN);
  for (let last = length - 1; last < values.length; last++) {
    const reference = values[last];
    let excess = 0;
    for (let i = last - length + 1; i < last; i++) excess += values[i] - reference;
    const mean = excess / length;
    let squares = 0;
    for (let i = last - length + 1; i <= last; i++) squares += (values[i] - reference - mean) ** 2;
    scores[last] = squares === 0 ? 0 : -mean / Math.sqrt(squares / (length - 1));
  }
  return scores;
}
