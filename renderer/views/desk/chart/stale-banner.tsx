import { Icon } from '#renderer/components/icon.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { isStale } from '#shared/domain/data-age.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

/** Says that measured data has fallen behind. Simulated data does not age and says what it is elsewhere. */
export function StaleBanner({ provenance }: { readonly provenance: Provenance | null }) {
  if (provenance === null || provenance.simulated || !isStale(provenance.ageSessions)) return null;
  return (
    <p className="stale-banner">
      <Icon name="warning" />
      <span>
        {provenance.symbol} ends on {formatDate(provenance.lastDate)},{' '}
        {formatNumber(provenance.ageSessions, 0)} sessions ago. Levels and sizes are of that day.
      </span>
      <button type="button" className="link-button" onClick={() => runCommand('import.file')}>
        Import newer data
      </button>
    </p>
  );
}
