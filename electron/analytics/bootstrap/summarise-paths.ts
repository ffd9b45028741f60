import { quantileOfRuns } from '../statistics/quantile-of-runs.ts';
import type { PathTally } from './tally-paths.ts';

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
 * Arguments: tallies of one plan, one path or more in all.
 * Range: 0..1; stop first, target first and neither sum to 1. How the paths were divided does not show.
 * First values: none.
 * Source: definitions.
 */
export function summarisePaths(tallies: readonly PathTally[]): PathSummary {
  const total = (of: (tally: PathTally) => number): number =>
    tallies.reduce((sum, tally) => sum + of(tally), 0);
  const paths = total((tally) => tally.paths);
  const share = (count: number): PathShare => {
    const probability = count / paths;
    return { probability, standardError: Math.sqrt((probability * (1 - probability)) / paths) };
  };
  const shareOf = (name: 'stop' | 'target' | 'stopFirst' | 'targetFirst'): PathShare | null =>
    tallies.some((tally) => tally[name] === null) ? null : share(total((tally) => tally[name] as number));
  const runs = tallies.map(({ sortedEnd }) => sortedEnd);
  return {
    paths,
    stop: shareOf('stop'),
    target: shareOf('target'),
    stopFirst: shareOf('stopFirst'),
    targetFirst: shareOf('targetFirst'),
    neither: share(total(({ neither }) => neither)),
    endChange: shownQuantiles.map((probability) => ({
      probability,
      change: Math.expm1(quantileOfRuns(runs, probability)),
    })),
  };
}
