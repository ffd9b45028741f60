/**
 * What: quantile of a sample that lies in several sorted pieces, without joining them.
 * Formula: as `quantile` of the whole; an order statistic is the least value that enough others do not exceed, found in
 * each piece by halving.
 * Arguments: `runs` each increasing, any unit, no gaps; `probability` 0..1.
 * Range: between the least and the greatest value.
 * First values: NaN for an empty sample.
 * Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996, type 7.
 * @throws RangeError for a probability outside 0..1
 */
export function quantileOfRuns(runs: readonly Float64Array[], probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`${probability} is no probability`);
  const size = runs.reduce((sum, { length }) => sum + length, 0);
  if (size === 0) return Number.NaN;
  const place = (size - 1) * probability;
  const below = Math.floor(place);
  const lower = orderStatistic(runs, below);
  const upper = orderStatistic(runs, Math.min(size - 1, below + 1));
  return lower + (upper - lower) * (place - below);
}

/** The value that `rank` others precede. */
function orderStatistic(runs: readonly Float64Array[], rank: number): number {
  const countUpTo = (value: number): number =>
    runs.reduce((count, run) => count + firstPlace(run, (other) => other > value), 0);
  let least = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    const at = firstPlace(run, (value) => countUpTo(value) > rank);
    if (at < run.length && run[at] < least) least = run[at];
  }
  return least;
}

/** First place whose value passes a test that all later ones pass too; the length when none does. */
function firstPlace(run: Float64Array, passes: (value: number) => boolean): number {
  let low = 0;
  let high = run.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(run[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
