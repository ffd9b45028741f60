import { useMemo } from 'react';
import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import { groupRows, type WatchlistGroup } from './watchlist/group-rows.ts';

export interface Watchlist {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly message: string | null;
  readonly groups: readonly WatchlistGroup[];
  /** In the order shown. */
  readonly rows: readonly WatchlistRow[];
  /** True for the moment in which figures of after the as-of date are being replaced; they must not be read. */
  readonly withheld: boolean;
  reload(): void;
}

/** Every series of the workspace as the watchlist shows it, prices first. */
export function useWatchlist(): Watchlist {
  const asOf = useDesk(selectAsOf);
  const query = useQuery('watchlist.read', { asOf });
  const answer = useLastAnswer(query);
  return useMemo(() => {
    const groups = groupRows(answer ?? []);
    return {
      status: answer !== null ? 'ready' : query.status === 'failed' ? 'failed' : 'loading',
      message: query.status === 'failed' ? query.message : null,
      groups,
      rows: groups.flatMap((group) => group.rows),
      withheld: answer?.some(({ provenance }) => !isWithin(provenance.lastDate, asOf)) ?? false,
      reload: query.reload,
    };
  }, [query, answer, asOf]);
}
