import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { measured } from '#shared/domain/measured.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import { BlockDamaged } from '#electron/db/block-damaged.ts';
import type { SeriesSummary } from '#electron/db/queries/series/list-series.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import type { ComputeContext } from './compute-context.ts';
import { provenanceOf } from './provenance-of.ts';
import { readAverages } from './read-averages.ts';
import { basisToShow, lastReadableDay, readAsOf } from './read-as-of.ts';

type Input = RequestInput<'watchlist.read'> & { readonly today: number };

const sparklineBars = 60;

/** One row for each series that has a bar on or before the as-of day; a damaged one stays in the list, as unknown. */
export function readWatchlist(context: ComputeContext, input: Input): WatchlistRow[] {
  const through = lastReadableDay(input.asOf, input.today);
  return listSeries(context.cache())
    .filter(({ first }) => first <= toBusinessDate(through))
    .map((summary) => {
      try {
        return readRow(context, summary.identity.symbol, input);
      } catch (error) {
        if (error instanceof BlockDamaged) return unknownRow(summary, error.message, through);
        throw error;
      }
    });
}

function readRow(context: ComputeContext, symbol: string, { asOf, today }: Input): WatchlistRow {
  const series = context.series.get(symbol);
  const view = readAsOf(series, basisToShow(series, 'split'), asOf, today);
  const { close } = view.bars;
  const last = close[close.length - 1];
  return {
    provenance: view.provenance,
    last: measured(last, 'The last bar has no close.'),
    change: measured(last / close[close.length - 2] - 1, 'The bar before the last one is missing.'),
    ...readAverages(view),
    recentCloses: close.slice(-sparklineBars),
  };
}

function unknownRow(summary: SeriesSummary, reason: string, through: number): WatchlistRow {
  const unknown: Measure = { value: null, reason };
  const readable = toBusinessDate(through);
  const last = summary.last < readable ? summary.last : readable;
  return {
    provenance: provenanceOf(summary.identity, 'split', last, through),
    last: unknown,
    change: unknown,
    distances: { ema20: unknown, sma50: unknown, sma200: unknown },
    state: 'unknown',
    recentCloses: new Float64Array(0),
  };
}
