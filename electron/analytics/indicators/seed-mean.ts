import type { Column } from './column.ts';

/**
 * Starts an average: the mean of the first `length` values in a row from `from` on without a gap among them.
 * Writes NaN for the bars before it and the mean at its bar; each value is read before its place is written, so input
 * and output may be one column. A mean of equal values is exactly that value.
 * @returns the bar of the mean, or the column's length when no such stretch is left
 */
export function seedMean(input: Column, from: number, length: number, output: Column): number {
  let count = 0;
  let reference = 0;
  let excess = 0;
  for (let i = from; i < input.length; i++) {
    const value = input[i];
    output[i] = Number.NaN;
    if (value !== value) {
      count = 0;
      continue;
    }
    if (count === 0) {
      reference = value;
      excess = 0;
    }
    excess += value - reference;
    if (++count === length) {
      output[i] = reference + excess / length;
      return i;
    }
  }
  return input.length;
}
