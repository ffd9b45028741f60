import { firstTouches, type PathColumns, type PathPlan } from './path-sampler.ts';

/** What a summary needs of some of the paths, so that threads count and sort their own and hand over little. */
export interface PathTally {
  readonly paths: number;
  /** Touched at any time, whatever else was; null without that level. */
  readonly stop: number | null;
  readonly target: number | null;
  readonly stopFirst: number | null;
  readonly targetFirst: number | null;
  readonly neither: number;
  /** Logarithms of the price over its start, increasing. */
  readonly sortedEnd: Float64Array;
}

/**
 * What: how many of some drawn paths touched which level, and where they ended, in order.
 * Formula: counts.
 * Arguments: columns of drawn paths, and the plan that they were drawn with.
 * Range: counts up to the number of paths; stop first, target first and neither sum to it.
 * First values: none.
 * Source: definitions.
 */
export function tallyPaths({ end, lowest, highest, first }: PathColumns, plan: PathPlan): PathTally {
  const { stopChange, targetChange } = plan;
  const touched = (change: number | null): number | null => {
    if (change === null) return null;
    const level = Math.log1p(change);
    let count = 0;
    for (let path = 0; path < end.length; path++) {
      if (change < 0 ? lowest[path] <= level : highest[path] >= level) count++;
    }
    return count;
  };
  const counts = [0, 0, 0];
  for (const touch of first) counts[touch]++;
  return {
    paths: end.length,
    stop: touched(stopChange),
    target: touched(targetChange),
    stopFirst: stopChange === null ? null : counts[firstTouches.stop],
    targetFirst: targetChange === null ? null : counts[firstTouches.target],
    neither: counts[firstTouches.neither],
    sortedEnd: end.toSorted(),
  };
}
