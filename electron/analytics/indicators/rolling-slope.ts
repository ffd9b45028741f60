import { type Column, outputColumn } from './column.ts';

/**
 * What: least-squares slope of each window of the last `length` values against the session number.
 * Formula: `sum (k - m)(x_k - x_last) / sum (k - m)^2` with m the middle, each window summed afresh so that bar i never
 * depends on how long the column is.
 * Arguments: `values` any unit, n entries; `length` in bars, 2 or more; `output` n entries to fill, not `values` itself.
 * Range: any, the values' unit a session; 0 for a window that never moves.
 * First values: NaN for `length - 1` bars and while a gap lies in the window.
 * Source: definition.
 * @throws RangeError for a length below 2
 */
export function rollingSlope(values: Column, length: number, output?: Column): Column {
  if (!Number.isInteger(length) || length < 2)
    throw new RangeError(`A slope over ${length} sessions is impossible`);
  const slopes = outputColumn(values.length, output).fill(Number.NaN);
  const middle = (length - 1) / 2;
  const squares = (length * (length * length - 1)) / 12;
  for (let last = length - 1; last < values.length; last++) {
    let products = 0;
    for (let k = 0; k < length; k++)
      products += (k - middle) * (values[last - length + 1 + k] - values[last]);
    slopes[last] = products / squares;
  }
  return slopes;
}
