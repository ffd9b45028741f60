import { type Column, outputColumn, requireLength } from './column.ts';
import { seedMean } from './seed-mean.ts';

/** Bars (and lengths) after which the running sum is taken anew, so that its rounding errors cannot build up. */
const barsBetweenSums = 1024;
const lengthsBetweenSums = 8;

/** Mean of the window that ends at bar `last`; exactly the value when all are equal, NaN when one is a gap. */
function windowMean(values: Column, last: number, length: number): number {
  const reference = values[last];
  let excess = 0;
  for (let i = last - length + 1; i < last; i++) excess += values[i] - reference;
  return reference + excess / length;
}

/**
 * Carries the average on from the mean at bar `start` by what enters and leaves the window, four bars at once so that
 * one addition in four bars waits for the one before.
 * @returns the bar after the last one written: a gap, the end of the stretch, or the column's length
 */
function slide(values: Column, length: number, start: number, averages: Column): number {
  let level = averages[start];
  const inverse = 1 / length;
  const end = Math.min(values.length, start + Math.max(barsBetweenSums, lengthsBetweenSums * length));
  let i = start + 1;
  let leaving = i - length;
  for (; i + 3 < end; i += 4, leaving += 4) {
    const change1 = values[i] - values[leaving];
    const change2 = change1 + (values[i + 1] - values[leaving + 1]);
    const change3 = change2 + (values[i + 2] - values[leaving + 2]);
    const change4 = change3 + (values[i + 3] - values[leaving + 3]);
    const next = level + change4 * inverse;
    if (next !== next) break;
    averages[i] = level + change1 * inverse;
    averages[i + 1] = level + change2 * inverse;
    averages[i + 2] = level + change3 * inverse;
    averages[i + 3] = next;
    level = next;
  }
  for (let change = 0; i < end; i++) {
    change += values[i] - values[i - length];
    if (change !== change) break;
    averages[i] = level + change * inverse;
  }
  return i;
}

/**
 * What: simple moving average.
 * Formula: `SMA_t = (x_t + ... + x_{t-length+1}) / length`.
 * Arguments: `values` any unit, n entries; `length` in bars, 1 or more; `output` n entries to fill, not `values` itself.
 * Range: between the lowest and the highest of the window but for rounding (1e-12 of the largest value of the last
 * thousand bars), in the values' unit; the mean of a series that never moves is exactly its value.
 * First values: NaN for `length - 1` bars, and wherever the window holds a gap.
 * Source: definition.
 * @throws RangeError for an impossible length, an output of another length or one that is the input
 */
export function simpleMovingAverage(values: Column, length: number, output?: Column): Column {
  requireLength(length);
  const averages = outputColumn(values.length, output);
  if (averages === values)
    throw new RangeError('A moving average reads values that it would have overwritten');
  let i = seedMean(values, 0, length, averages);
  while (i < values.length) {
    i = slide(values, length, i, averages);
    if (i === values.length) break;
    averages[i] = windowMean(values, i, length);
    if (averages[i] !== averages[i]) i = seedMean(values, i, length, averages);
  }
  return averages;
}
