import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { GapBeyondStopTable } from '#shared/sizing/gap-beyond-stop.ts';
import { quantile } from '../statistics/quantile.ts';
import { type StopRule, walkStops } from './walk-stops.ts';

/** Half a per cent, then every per cent to forty. */
export const gapDistances: readonly number[] = [
  0.005,
  ...Array.from({ length: 40 }, (_, i) => (i + 1) / 100),
];

const median = (values: readonly number[]): number | null =>
  values.length === 0 ? null : quantile(Float64Array.from(values).sort(), 0.5);

/**
 * What: how far past a stop the market opened when it opened past it, for stops set at each historical close.
 * Formula: if the session that first touches a stop opens already beyond it, the gap is `open / stop - 1`. The table gives
 * the median gap for each distance. Stops set on neighbouring days can be hit by the same session, and each counts.
 * Arguments: as `walkStops`.
 * Range: gaps are negative for a long, positive for a short; null where no open was ever beyond a stop.
 * First values: as `walkStops`.
 * Source: own definition.
 * @throws RangeError for a horizon below one session
 */
export function gapBeyondStopTable(bars: BarColumns, rule: StopRule): GapBeyondStopTable {
  const { side, horizonSessions, distances } = rule;
  const direction = side === 'long' ? 1 : -1;
  const touches = distances.map(() => 0);
  const gaps = distances.map((): number[] => []);
  const stopsSet = walkStops(bars, rule, (distance, _setAt, touchedAt, stop) => {
    touches[distance]++;
    const open = bars.open[touchedAt];
    if (direction * (open - stop) < 0) gaps[distance].push(open / stop - 1);
  });
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
