import { isStale } from '#shared/domain/data-age.ts';
import { formatAge } from '#shared/format/format-age.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

/** The day of the last bar and how old that is; simulated data says so instead of ageing. */
export function AgeCell({ provenance }: { readonly provenance: Provenance }) {
  const { lastDate, ageSessions, simulated } = provenance;
  const stale = !simulated && isStale(ageSessions);
  const day = formatDate(lastDate);
  return (
    <span
      role="gridcell"
      className={`cell-age ${stale ? 'cell-age-stale' : ''}`}
      title={`Last bar ${day}, ${formatAge(ageSessions)}`}
    >
      {stale ? 'Stale' : simulated ? 'Simulated' : null}
      <span className={stale || simulated ? 'cell-age-day' : undefined}> {day}</span>
    </span>
  );
}
