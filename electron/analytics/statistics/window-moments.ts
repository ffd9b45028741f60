import type { Column } from '../indicators/column.ts';

/** The mean of each window and the spread about it, one entry a value. */
export interface WindowMoments {
  /** Distance of the mean from the window's last value. */
  readonly offset: Column;
  /** Sum of squares about the mean. */
  readonly squares: Column;
}

/**
 * What: mean and spread of the last values, at each value.
 * Formula: `offset = sum (x_i - x_last) / length`, `squares = sum (x_i - x_last - offset)^2`; each window taken afresh about
 * its last value, so that rounding cannot make a still window move.
 * Arguments: `values` any unit, n entries; `length` 1 or more.
 * Range: squares zero or more, exactly zero in a window that never moved.
 * First values: NaN for `length - 1` bars, and while a gap lies in the window.
 * Source: definition.
 */
export function windowMoments(values: Column, length: number): WindowMoments {
  const offset = new Float64Array(values.length).fill(Number.NaN, 0, length - 1);
  const squares = new Float64Array(values.length).fill(Number.NaN, 0, length - 1);
  for (let last = length - 1; last < values.length; last++) {
    const reference = values[last];
    const first = last - length + 1;
    // Two sums side by side, so that an addition need not wait for the one before.
    let excess1 = 0;
    let excess2 = 0;
    for (let i = first; i < last; i += 2) {
      excess1 += values[i] - reference;
      excess2 += values[i + 1] - reference;
    }
    const mean = (excess1 + excess2) / length;
    let sum1 = 0;
    let sum2 = 0;
    let i = first;
    for (; i < last; i += 2) {
      const one = values[i] - reference - mean;
      const other = values[i + 1] - reference - mean;
      sum1 += one * one;
      sum2 += other * other;
    }
    if (i === last) sum1 += mean * mean;
    offset[last] = mean;
    squares[last] = sum1 + sum2;
  }
  return { offset, squares };
}
