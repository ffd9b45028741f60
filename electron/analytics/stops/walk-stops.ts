import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { Side } from '#shared/sizing/sizing-types.ts';

export interface StopRule {
  readonly side: Side;
  /** Sessions a stop stays in the market, 1 or more; 1 is a stop that is set anew at every close. */
  readonly horizonSessions: number;
  /** Distances from the close as positive fractions, increasing. */
  readonly distances: readonly number[];
}

/** Told of each touch: which distance, the bars that it was set and touched on, and its price. */
export type OnTouch = (distance: number, setAt: number, touchedAt: number, stop: number) => void;

/**
 * What: the first touch of every stop that could have been set at a historical close.
 * Formula: a stop at `close (1 - d)` (a short: `close (1 + d)`) stands for the next sessions; the first whose low (high)
 * reaches it is its touch.
 * Arguments: `bars` split-adjusted, all sessions that may be known; a session with a gap touches nothing and sets nothing.
 * Range: how many stops were set at each distance.
 * First values: the last bar sets no stop, the ones before it stand for the sessions there are.
 * Source: own definition.
 * @throws RangeError for a horizon below one session
 */
export function walkStops(bars: BarColumns, rule: StopRule, onTouch: OnTouch): number {
  const { side, horizonSessions, distances } = rule;
  if (!(horizonSessions >= 1)) throw new RangeError('A stop has to stand for one session or more');
  const direction = side === 'long' ? 1 : -1;
  const extreme = side === 'long' ? bars.low : bars.high;
  const last = bars.day.length - 1;
  let stopsSet = 0;
  for (let set = 0; set < last; set++) {
    const close = bars.close[set];
    if (Number.isNaN(close)) continue;
    stopsSet++;
    const end = Math.min(last, set + horizonSessions);
    // The nearest stop is touched first, so one walk forward answers all distances.
    let nearest = 0;
    for (let session = set + 1; session <= end && nearest < distances.length; session++) {
      for (; nearest < distances.length; nearest++) {
        const stop = close * (1 - direction * distances[nearest]);
        if (!(direction * (extreme[session] - stop) <= 0)) break;
        onTouch(nearest, set, session, stop);
      }
    }
  }
  return stopsSet;
}
