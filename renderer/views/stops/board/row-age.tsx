import { DataAge } from '#renderer/components/figures/data-age.tsx';
import { isStale } from '#shared/domain/data-age.ts';
import type { BoardRow } from '#shared/ipc/stop-board-schemas.ts';

/** Says of a row's prices only what is out of the ordinary: that there are none, that they are old, or simulated beside real ones. */
export function RowAge({ prices, mixed }: { readonly prices: BoardRow['prices']; readonly mixed: boolean }) {
  if (prices.value === null) {
    return (
      <span className="row-reason" title={prices.reason}>
        no prices
      </span>
    );
  }
  const { provenance } = prices.value;
  const tells = provenance.simulated ? mixed : isStale(provenance.ageSessions);
  return tells ? <DataAge provenance={provenance} /> : null;
}
