import { quantile } from '../statistics/quantile.ts';
import { firstTouches, type PathColumns, type PathPlan } from './path-sampler.ts';

/** Shares of the paths, each with the standard error of drawing so many. */
export interface PathShare {
  readonly probability: number;
  readonly standardError: number;
}

export interface PathSummary {
  readonly paths: number;
  /** Touched at any time, whatever else was; null without that level. */
  readonly stop: PathShare | null;
  readonly target: PathShare | null;
  readonly stopFirst: PathShare | null;
  readonly targetFirst: PathShare | null;
  readonly neither: PathShare;
  /** Quantiles of the price change at the end of the horizon, as fractions. */
  readonly endChange: readonly { readonly probability: number; readonly change: number }[];
}

const shownQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

/**
 * What: how often the levels were touched over drawn paths, and where the price ended.
 * Formula: counts over paths; standard error `sqrt(p (1 - p) / paths)`.
 * Arguments: columns of one path or more, and the plan that they were drawn with.
 * Range: 0..1; stop first, target first and neither sum to 1.
 * First values: none.
 * Source: definitions.
 */
export function summarisePaths({ end, lowest, highest, first }: PathColumns, plan: PathPlan): PathSummary {
  const paths = end.length;
  const share = (count: number): PathShare => {
    const probability = count / paths;
    return { probability, standardError: Math.sqrt((probability * (1 - probability)) / paths) };
  };
  const touched = (change: number | null): PathShare | null => {
    if (change === null) return null;
    const level = Math.log1p(change);
    let count = 0;
    for (let path = 0; path < paths; path++) {
      if (change < 0 ? lowest[path] <= level : highest[path] >= level) count++;
    }
    return share(count);
  };
  const counts = [0, 0, 0];
  for (const touch of first) counts[touch]++;
  const sorted = end.slice().sort();
  return {
    paths,
    stop: touched(plan.stopChange),
    target: touched(plan.targetChange),
    stopFirst: plan.stopChange === null ? null : share(counts[firstTouches.stop]),
    targetFirst: plan.targetChange === null ? null : share(counts[firstTouches.target]),
    neither: share(counts[firstTouches.neither]),
    endChange: shownQuantiles.map((probability) => ({
      probability,
      change: Math.expm1(quantile(sorted, probability)),
    })),
  };
}
