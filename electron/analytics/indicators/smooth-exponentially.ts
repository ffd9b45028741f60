import type { Column } from './column.ts';
import { seedMean } from './seed-mean.ts';

/**
 * `S_t = (1 - w) S_{t-1} + w x_t`, started with the mean of the first `length` values and started again after a gap.
 *
 * Four bars are advanced at once: `S_{t+j} = (1-w)^j S_t + p_j` with `p_j = (1-w) p_{j-1} + w x_{t+j}`, so that only one
 * multiplication and one addition in four bars wait for the one before. Every bar's arithmetic is the same whether or
 * not later bars exist, hence truncating the input changes no earlier bit. Input and output may be one column.
 */
export function smoothExponentially(input: Column, length: number, weight: number, output: Column): void {
  const size = input.length;
  const decay = 1 - weight;
  const decay2 = decay * decay;
  const decay3 = decay2 * decay;
  const decay4 = decay3 * decay;
  let i = 0;
  while (i < size) {
    i = seedMean(input, i, length, output);
    if (i === size) return;
    let level = output[i++];
    for (; i + 3 < size; i += 4) {
      const part1 = weight * input[i];
      const part2 = decay * part1 + weight * input[i + 1];
      const part3 = decay * part2 + weight * input[i + 2];
      const part4 = decay * part3 + weight * input[i + 3];
      const next = decay4 * level + part4;
      if (next !== next) break;
      output[i] = decay * level + part1;
      output[i + 1] = decay2 * level + part2;
      output[i + 2] = decay3 * level + part3;
      output[i + 3] = next;
      level = next;
    }
    // The last bars, or those up to a gap, one at a time by the same operations.
    let part = 0;
    for (let scale = decay; i < size; i++, scale *= decay) {
      part = decay * part + weight * input[i];
      if (part !== part) break;
      output[i] = scale * level + part;
    }
  }
}
