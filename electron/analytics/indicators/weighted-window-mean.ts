import type { Column } from './column.ts';

/**
 * What: mean of the last values, each weighted.
 * Formula: `x_last + sum w_i (x_i - x_last) / sum w_i`; each window summed afresh about its last value, so that a window
 * without weight is recognised exactly and one that never moves has exactly its value.
 * Arguments: `values` any unit and `weights` zero or more, n entries each; `length` 1 or more; `output` n entries to fill,
 * neither of them.
 * Range: between the least and the greatest value of the window.
 * First values: NaN for `length - 1` bars, while a gap lies in the window, and where it has no weight.
 * Source: definition.
 */
export function weightedWindowMean(values: Column, weights: Column, length: number, output: Column): Column {
  output.fill(Number.NaN, 0, length - 1);
  for (let last = length - 1; last < values.length; last++) {
    const reference = values[last];
    let excess = 0;
    let total = 0;
    for (let i = last - length + 1; i <= last; i++) {
      excess += weights[i] * (values[i] - reference);
      total += weights[i];
    }
    output[last] = reference + excess / total;
  }
  return output;
}
