import type { Side } from './sizing-types.ts';

/**
 * What history says about opens beyond a stop, for stops on a grid of distances. All arrays have one entry a distance.
 * `medianGap` is the median of open / stop - 1 over the touches that opened beyond the stop (negative for a long,
 * positive for a short), null where there was none.
 */
export interface GapBeyondStopTable {
  readonly side: Side;
  /** Sessions a stop stays in the market after the close it was set on. */
  readonly horizonSessions: number;
  /** Distances from the close as positive fractions, increasing. */
  readonly distances: readonly number[];
  readonly stopsSet: readonly number[];
  readonly touches: readonly number[];
  readonly opensBeyond: readonly number[];
  readonly medianGap: readonly (number | null)[];
}

/** Why {@link gapBeyondStop} has no answer. */
export const noGapSeen = 'the history has no open beyond a stop this far away';

/**
 * Median gap through a stop at a distance, linear between the two nearest of the grid, so that it follows a drag smoothly.
 * A stop nearer than the grid takes its first entry.
 * @param distance |stop / entry - 1|, a positive fraction
 * @returns the fraction, or null where history has no such open: beyond the grid or beside an empty entry
 */
export function gapBeyondStop(table: GapBeyondStopTable, distance: number): number | null {
  const { distances, medianGap } = table;
  const last = distances.length - 1;
  if (last < 0 || !(distance > 0) || distance > (distances[last] as number)) return null;
  let upper = 0;
  while ((distances[upper] as number) < distance) upper++;
  const right = medianGap[upper] ?? null;
  if (upper === 0 || distances[upper] === distance) return right;
  const left = medianGap[upper - 1] ?? null;
  if (left === null || right === null) return null;
  const from = distances[upper - 1] as number;
  return left + ((right - left) * (distance - from)) / ((distances[upper] as number) - from);
}
