import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import { isStale } from '#shared/domain/data-age.ts';
import { formatAge } from '#shared/format/format-age.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';

/** Where the numbers come from, and how old they are. */
export function Sources({ history }: { readonly history: RequestOutput<'leverage.path'> }) {
  const { provenance, sessions, from, to } = history;
  const stale = provenance.filter(({ simulated, ageSessions }) => !simulated && isStale(ageSessions));
  const sources = [...new Set(provenance.map(({ source }) => source))].join(', ');
  return (
    <span className="leverage-sources">
      {provenance.some(({ simulated }) => simulated) ? <SimulatedBadge /> : sources}
      <span>{`${formatNumber(sessions, 0)} common sessions, ${formatDate(from)} to ${formatDate(to)}`}</span>
      {stale.length === 0 ? null : (
        <strong className="leverage-stale">
          {`▲ stale: ${stale.map(({ symbol, ageSessions }) => `${symbol} ${formatAge(ageSessions)}`).join(', ')}`}
        </strong>
      )}
    </span>
  );
}
