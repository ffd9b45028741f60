/** Equal bins from zero up; bin i counts the values from `i width` to below `(i + 1) width`. */
export interface Histogram {
  /** In the unit of the values; 0 when there are none. */
  readonly binWidth: number;
  readonly counts: readonly number[];
}

const niceSteps = [1, 2, 2.5, 5, 10];

/**
 * What: counts of a sample in bins whose edges are round numbers, ready to be drawn.
 * Formula: the least width of 1, 2, 2.5 or 5 times a power of ten with which the greatest value falls into the last of at
 * most `mostBins` bins; a value is in bin `floor(value / width)`.
 * Arguments: `values` zero or more, any unit and order, no gaps; `mostBins` 1 or more.
 * Range: counts sum to the size of the sample, and the last is above zero.
 * First values: no bins for no values; one for values that are all zero.
 * Source: definition.
 * @throws RangeError for a negative value, a gap or an infinite one
 */
export function histogram(values: Float64Array, mostBins: number): Histogram {
  let greatest = 0;
  for (const value of values) {
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) throw new RangeError(`${value} belongs in no bin`);
    greatest = Math.max(greatest, value);
  }
  if (values.length === 0) return { binWidth: 0, counts: [] };
  const binWidth = niceWidth(greatest, mostBins);
  const counts: number[] = Array.from({ length: Math.floor(greatest / binWidth) + 1 }, () => 0);
  for (const value of values) counts[Math.floor(value / binWidth)]++;
  return { binWidth, counts };
}

function niceWidth(greatest: number, mostBins: number): number {
  if (greatest === 0) return 1;
  const power = Math.floor(Math.log10(greatest / mostBins));
  // A negative power of ten is not exact, but what is divided by a positive one is rounded only once.
  const scaled = (step: number) => (power < 0 ? step / 10 ** -power : step * 10 ** power);
  const fits = (width: number) => Math.floor(greatest / width) < mostBins;
  return scaled(niceSteps.find((step) => fits(scaled(step))) as number);
}
