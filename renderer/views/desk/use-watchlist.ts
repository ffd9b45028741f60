import { useMemo } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import { groupRows, type WatchlistGroup } from './watchlist/group-rows.ts';

export interface Watchlist {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly message: string | null;
  readonly groups: readonly WatchlistGroup[];
  /** In the order shown. */
  readonly rows: readonly WatchlistRow[];
  reload(): void;
}

/** Every series of the workspace as the watchlist shows it, prices first. */
export function useWatchlist(): Watchlist {
  const query = useQuery('watchlist.read', { asOf: null });
  return useMemo(() => {
    const groups = groupRows(query.value ?? []);
    return {
      status: query.value !== null ? 'ready' : query.status === 'failed' ? 'failed' : 'loading',
      message: query.status === 'failed' ? query.message : null,
      groups,
      rows: groups.flatMap((group) => group.rows),
      reload: query.reload,
    };
  }, [query]);
}
