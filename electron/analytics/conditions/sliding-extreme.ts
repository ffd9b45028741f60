/**
 * What: the highest (sign 1) or lowest (sign -1) of each window of the last `length` values.
 * Formula: a queue of the values that can still become the extreme, each entering and leaving once.
 * Arguments: `values` any unit; `length` 1 or more.
 * Range: the values' own.
 * First values: NaN for `length - 1` entries and while a gap lies in the window.
 * Source: definition.
 */
export function slidingExtreme(values: Float64Array, length: number, sign: 1 | -1): Float64Array {
  const extremes = new Float64Array(values.length).fill(Number.NaN);
  const queue = new Int32Array(values.length);
  let [head, tail, since] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
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
