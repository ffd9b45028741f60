import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { GapBeyondStopTable } from '#shared/sizing/gap-beyond-stop.ts';
import type { Side } from '#shared/sizing/sizing-types.ts';

export interface GapBeyondStopOptions {
  readonly side: Side;
  /** Sessions a stop stays in the market, 1 or more. */
  readonly horizonSessions: number;
  /** Distances from the close as positive fractions, increasing. */
  readonly distances: readonly number[];
}

/** Half a per cent, then every per cent to forty. */
export const gapDistances: readonly number[] = [
  0.005,
  ...Array.from({ length: 40 }, (_, i) => (i + 1) / 100),
];

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * What: how far past a stop the market opened when it opened past it, for stops set at each historical close.
 * Formula: a stop at `close (1 - d)` (a short: `close (1 + d)`) stands for the next sessions; the first whose low (high)
 * reaches it is its touch; if that session's open is already beyond it, the gap is `open / stop - 1`. The table gives the
 * median gap for each d. Stops set on neighbouring days can be hit by the same session, and each counts.
 * Arguments: `bars` split-adjusted, all sessions that may be known; a session with a gap touches nothing.
 * Range: gaps are negative for a long, positive for a short; null where no open was ever beyond a stop.
 * First values: the last bar sets no stop, the ones before it stand for the sessions there are.
 * Source: own definition.
 * @throws RangeError for a horizon below one session
 */
export function gapBeyondStopTable(bars: BarColumns, options: GapBeyondStopOptions): GapBeyondStopTable {
  const { side, horizonSessions, distances } = options;
  if (!(horizonSessions >= 1)) throw new RangeError('A stop has to stand for one session or more');
  const direction = side === 'long' ? 1 : -1;
  const extreme = side === 'long' ? bars.low : bars.high;
  const touches = distances.map(() => 0);
  const gaps = distances.map((): number[] => []);
  let stopsSet = 0;
  for (let set = 0; set < bars.day.length - 1; set++) {
    const close = bars.close[set];
    if (Number.isNaN(close)) continue;
    stopsSet++;
    const end = Math.min(bars.day.length - 1, set + horizonSessions);
    // The nearest stop is touched first, so one walk forward answers all distances.
    let nearest = 0;
    for (let session = set + 1; session <= end && nearest < distances.length; session++) {
      for (; nearest < distances.length; nearest++) {
        const stop = close * (1 - direction * distances[nearest]);
        if (!(direction * (extreme[session] - stop) <= 0)) break;
        touches[nearest]++;
        const open = bars.open[session];
        if (direction * (open - stop) < 0) gaps[nearest].push(open / stop - 1);
      }
    }
  }
  return {
    side,
    horizonSessions,
    distances,
    stopsSet: distances.map(() => stopsSet),
    touches,
    opensBeyond: gaps.map((values) => values.length),
    medianGap: gaps.map(median),
  };
}
