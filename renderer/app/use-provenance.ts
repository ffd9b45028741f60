import { useQuery } from '#renderer/api/use-query.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

/** What is known of the series under a symbol; null while the watchlist is read or does not hold it. */
export function useProvenance(symbol: string | null): Provenance | null {
  const asOf = useDesk(selectAsOf);
  const watchlist = useQuery('watchlist.read', { asOf });
  return watchlist.value?.find((row) => row.provenance.symbol === symbol)?.provenance ?? null;
}
