import { type Column, outputColumn, requireLength } from './column.ts';

/**
 * What: the highest (sign 1) or lowest (sign -1) of each window of the last `length` values.
 * Formula: a queue of the values that can still become the extreme, each entering and leaving once.
 * Arguments: `values` any unit, n entries; `length` in bars, 1 or more; `output` n entries to fill, not `values` itself.
 * Range: the values' own.
 * First values: NaN for `length - 1` bars and while a gap lies in the window.
 * Source: definition.
 * @throws RangeError for an impossible length
 */
export function slidingExtreme(values: Column, length: number, sign: 1 | -1, output?: Column): Column {
  requireLength(length);
  const extremes = outputColumn(values.length, output);
  const queue = new Int32Array(values.length);
  let [head, tail, since] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    extremes[i] = Number.NaN;
    if (values[i] !== values[i]) {
      head = tail;
      since = i + 1;
      continue;
    }
    while (tail > head && sign * values[queue[tail - 1]] <= sign * values[i]) tail--;
    queue[tail++] = i;
    if (queue[head] <= i - length) head++;
    if (i - since + 1 >= length) extremes[i] = values[queue[head]];
  }
  return extremes;
}
