import { deskOverlays } from '#shared/domain/indicator-specification.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { measured } from '#shared/domain/measured.ts';
import { trendState } from '#electron/analytics/signals/trend-state.ts';
import { indicatorColumn } from './indicator-column.ts';
import type { SeriesAsOf } from './read-as-of.ts';
import { tooFewBars } from './too-few-bars.ts';

type ByAverage = { readonly ema20: Measure; readonly sma50: Measure; readonly sma200: Measure };

export interface Averages {
  readonly values: ByAverage;
  /** Close / average - 1. */
  readonly distances: ByAverage;
  readonly state: 'above-all' | 'below-all' | 'mixed' | 'unknown';
}

/** Where the last close stands to the desk's three averages. */
export function readAverages(asOf: SeriesAsOf): Averages {
  const last = asOf.bars.day.length - 1;
  const columns = deskOverlays.map((specification) => indicatorColumn(asOf, specification));
  const { averages } = trendState(
    asOf.bars.close[last] as number,
    columns.map((column) => column[last] as number),
  );
  const reason = tooFewBars(asOf.bars.day.length);
  const measures = (pick: (average: (typeof averages)[number]) => number | null): ByAverage => {
    const [ema20, sma50, sma200] = averages.map((average) => measured(pick(average), reason)) as [
      Measure,
      Measure,
      Measure,
    ];
    return { ema20, sma50, sma200 };
  };
  return {
    values: measures(({ average }) => average),
    distances: measures(({ distance }) => distance),
    state: summarise(averages.map(({ above }) => above)),
  };
}

function summarise(above: readonly (boolean | null)[]): Averages['state'] {
  if (above.includes(null)) return 'unknown';
  if (above.every(Boolean)) return 'above-all';
  return above.some(Boolean) ? 'mixed' : 'below-all';
}
