import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { Side } from '#shared/sizing/sizing-types.ts';
import { quantile } from '../statistics/quantile.ts';
import { histogram, type Histogram } from '../statistics/histogram.ts';
import { walkStops } from './walk-stops.ts';

export interface GapDistribution {
  readonly stopsSet: number;
  readonly touches: number;
  /** Touches whose session opened beyond the stop; the figures below are of these. */
  readonly opensBeyond: number;
  /** Different sessions among them: one bad open hits the stops of several days before. */
  readonly sessionsBeyond: number;
  /** Losses beyond the stop as positive fractions of its price. */
  readonly meanBeyond: number | null;
  readonly quantiles: readonly { readonly probability: number; readonly beyond: number }[];
  /** From zero up. */
  readonly histogram: Histogram;
  /** The greatest loss, its latest open where several are as great. */
  readonly worst: {
    readonly setDay: number;
    readonly day: number;
    readonly stop: number;
    readonly open: number;
    readonly beyond: number;
  } | null;
}

const shownQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95, 0.99];
const mostBins = 40;

/**
 * What: how much more than at the stop was lost when the market opened beyond it, over every stop that history could set.
 * Formula: `|open / stop - 1|` over the stops whose first touch opened beyond them. With one session in the market the stop
 * trails each close; with more it stays where it was set. Each stop counts, though one session may hit several.
 * Arguments: `bars` as `walkStops`; `distance` from the close, a fraction above 0 (a long: below 1).
 * Range: losses above 0; a stop touched inside a session's range lost nothing beyond it and is in `touches` alone.
 * First values: no quantiles, no bins and no worst where no open was ever beyond.
 * Source: own definition; quantiles of type 7.
 * @throws RangeError for a horizon below one session or an impossible distance
 */
export function gapDistribution(
  bars: BarColumns,
  side: Side,
  distance: number,
  horizonSessions: number,
): GapDistribution {
  if (!(distance > 0 && (side === 'short' || distance < 1)))
    throw new RangeError(`A stop cannot stand ${distance} away`);
  const direction = side === 'long' ? 1 : -1;
  const losses: number[] = [];
  const sessions = new Set<number>();
  let touches = 0;
  let worst: GapDistribution['worst'] = null;
  const rule = { side, horizonSessions, distances: [distance] };
  const stopsSet = walkStops(bars, rule, (_distance, setAt, touchedAt, stop) => {
    touches++;
    const open = bars.open[touchedAt];
    const beyond = direction * (1 - open / stop);
    if (!(direction * (stop - open) > 0)) return;
    losses.push(beyond);
    sessions.add(touchedAt);
    if (worst === null || beyond >= worst.beyond)
      worst = { setDay: bars.day[setAt], day: bars.day[touchedAt], stop, open, beyond };
  });
  const sorted = Float64Array.from(losses).sort();
  return {
    stopsSet,
    touches,
    opensBeyond: sorted.length,
    sessionsBeyond: sessions.size,
    meanBeyond: sorted.length === 0 ? null : sorted.reduce((sum, loss) => sum + loss, 0) / sorted.length,
    quantiles:
      sorted.length === 0
        ? []
        : shownQuantiles.map((probability) => ({ probability, beyond: quantile(sorted, probability) })),
    histogram: histogram(sorted, mostBins),
    worst,
  };
}
