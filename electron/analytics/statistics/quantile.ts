/**
 * What: quantile of a sorted sample.
 * Formula: linear between the order statistics around `(n - 1) p`, type 7 of Hyndman and Fan.
 * Arguments: `sorted` increasing, any unit, no gaps; `probability` 0..1.
 * Range: between the least and the greatest value.
 * First values: NaN for an empty sample.
 * Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996.
 * @throws RangeError for a probability outside 0..1
 */
export function quantile(sorted: Float64Array, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is no probability`);
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  if (sorted.length === 0) return Number.NaN;
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}
