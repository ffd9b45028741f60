import { isStale } from '#shared/domain/data-age.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { BoardRow } from '#shared/ipc/stop-board-schemas.ts';

/** Says of a row's prices only what is out of the ordinary: that there are none, that they are old, or simulated beside real ones. */
export function RowAge({ prices, mixed }: { readonly prices: BoardRow['prices']; readonly mixed: boolean }) {
  if (prices.value === null) {
    return (
      <span className="row-reason" title={prices.reason}>
        no prices<span className="visually-hidden">: {prices.reason}</span>
      </span>
    );
  }
  const { simulated, ageSessions, lastDate } = prices.value.provenance;
  if (simulated) return mixed ? <span className="data-age data-age-simulated">◇ simulated</span> : null;
  if (!isStale(ageSessions)) return null;
  return (
    <span className="data-age data-age-stale" title={`stale, ${ageSessions} sessions old`}>
      ▲ to {formatDate(lastDate)}
    </span>
  );
}
