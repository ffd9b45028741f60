import { type Column, outputColumn, requireLength } from './column.ts';
import { smoothExponentially } from './smooth-exponentially.ts';

/**
 * What: exponential moving average.
 * Formula: `EMA_t = EMA_{t-1} + k (x_t - EMA_{t-1})`, `k = 2 / (length + 1)`, seeded with the mean of the first `length` values.
 * Arguments: `values` any unit, n entries; `length` in bars, 1 or more; `output` n entries to fill, may be `values` itself.
 * Range: between the lowest and the highest value so far, in the values' unit.
 * First values: NaN for `length - 1` bars, and again so from each gap on: after a gap the average is seeded afresh.
 * The seed still weighs more than 0.1 % for about 3.45 (length + 1) bars.
 * Source: TA-Lib's default seed; others start from the first value.
 * @throws RangeError for an impossible length or an output of another length
 */
export function exponentialMovingAverage(values: Column, length: number, output?: Column): Column {
  requireLength(length);
  const averages = outputColumn(values.length, output);
  smoothExponentially(values, length, 2 / (length + 1), averages);
  return averages;
}
