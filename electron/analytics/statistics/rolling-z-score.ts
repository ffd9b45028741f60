import { type Column, outputColumn } from '../indicators/column.ts';
import { sampleMoments } from './sample-moments.ts';

/**
 * What: how many deviations a value lies from the mean of its window.
 * Formula: `(x_t - mean) / s` over the last `length` values, x_t among them, s with divisor n - 1.
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
  for (let i = 0; i < values.length; i++) {
    const window = values.subarray(Math.max(0, i - length + 1), i + 1);
    const { count, mean, standardDeviation } = sampleMoments(window);
    if (count < length) scores[i] = Number.NaN;
    else scores[i] = standardDeviation === 0 ? 0 : (values[i] - mean) / standardDeviation;
  }
  return scores;
}
