import { useMemo } from 'react';
import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf, selectSymbol } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { filterSeries } from './filter-series.ts';
import { orderSeries } from './order-series.ts';

export interface SeriesOnScreen {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly message: string | null;
  /** Filtered and ordered. */
  readonly rows: readonly SeriesQuality[];
  /** Series of the workspace, filtered or not. */
  readonly total: number;
  readonly selected: SeriesQuality | null;
  /** True for the moment in which answers of after the as-of date are being replaced. */
  readonly withheld: boolean;
  reload(): void;
}

/** Every series with what is known against it, and the one whose details are on show. */
export function useSeries(): SeriesOnScreen {
  const asOf = useDesk(selectAsOf);
  const filter = useDesk((state) => state.seriesFilter);
  const order = useDesk((state) => state.seriesOrder);
  const chosen = useDesk((state) => state.dataSymbol);
  const onDesk = useDesk(selectSymbol);
  const query = useQuery('series.quality', { symbols: null, asOf });
  const answer = useLastAnswer(query);
  return useMemo(() => {
    const all = answer ?? [];
    const rows = orderSeries(filterSeries(all, filter), order);
    const find = (symbol: string | null) => rows.find(({ provenance }) => provenance.symbol === symbol);
    return {
      status: answer !== null ? 'ready' : query.status === 'failed' ? 'failed' : 'loading',
      message: query.status === 'failed' ? query.message : null,
      rows,
      total: all.length,
      selected: find(chosen) ?? find(onDesk) ?? rows[0] ?? null,
      withheld: all.some(({ provenance }) => !isWithin(provenance.lastDate, asOf)),
      reload: query.reload,
    };
  }, [answer, filter, order, chosen, onDesk, query, asOf]);
}
