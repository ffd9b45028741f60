import { quantile } from './quantile.ts';

/**
 * What: several quantiles of an unsorted sample, several times faster than by sorting it.
 * Formula: type 7, as `quantile`; the order statistics that it reads are put in their places by divide and conquer on
 * those parts alone that hold one of them.
 * Arguments: `values` any unit, no gaps, reordered by the call; `probabilities` 0..1, increasing.
 * Range: between the least and the greatest value.
 * First values: NaN for an empty sample.
 * Source: C. A. R. Hoare, "Algorithm 65: Find", Communications of the ACM 4(7), 1961.
 * @throws RangeError for a probability outside 0..1
 */
export function quantilesInPlace(values: Float64Array, probabilities: readonly number[]): number[] {
  const last = values.length - 1;
  const ranks = probabilities.flatMap((probability) => {
    const below = Math.floor(last * probability);
    return [below, Math.min(last, below + 1)];
  });
  place(values, 0, last, ranks);
  return probabilities.map((probability) => quantile(values, probability));
}

/** Stretches that short are sorted whole. */
const shortStretch = 24;

/** Puts the values of some ranks where a sort of the stretch would. */
function place(values: Float64Array, from: number, to: number, ranks: readonly number[]): void {
  if (ranks.length === 0 || from >= to) return;
  if (to - from < shortStretch) {
    values.subarray(from, to + 1).sort();
    return;
  }
  const pivot = middleOf(values[from], values[(from + to) >>> 1], values[to]);
  let left = from;
  let right = to;
  while (left <= right) {
    while (values[left] < pivot) left++;
    while (values[right] > pivot) right--;
    if (left > right) break;
    const value = values[left];
    values[left++] = values[right];
    values[right--] = value;
  }
  place(
    values,
    from,
    right,
    ranks.filter((rank) => rank <= right),
  );
  place(
    values,
    left,
    to,
    ranks.filter((rank) => rank >= left),
  );
}

const middleOf = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
