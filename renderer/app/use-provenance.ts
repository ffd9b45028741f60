import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

interface ProvenanceOnShow extends Provenance {
  /** True for the moment in which its dates, of after the as-of date, are being replaced. */
  readonly withheld: boolean;
}

/** What is known of the series under a symbol; null while the watchlist is read or does not hold it. */
export function useProvenance(symbol: string | null): ProvenanceOnShow | null {
  const asOf = useDesk(selectAsOf);
  const rows = useLastAnswer(useQuery('watchlist.read', { asOf }));
  const provenance = rows?.find((row) => row.provenance.symbol === symbol)?.provenance;
  return provenance ? { ...provenance, withheld: !isWithin(provenance.lastDate, asOf) } : null;
}
