import { isStale } from '#shared/domain/data-age.ts';
import { formatAge } from '#shared/format/format-age.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

interface DataAgeProps {
  readonly provenance: Pick<Provenance, 'simulated' | 'ageSessions'>;
}

/** How old a series is, as a shape and in words; simulated data does not age. */
export function DataAge({ provenance }: DataAgeProps) {
  const { simulated, ageSessions } = provenance;
  const state = simulated ? 'simulated' : isStale(ageSessions) ? 'stale' : 'fresh';
  const words = {
    simulated: 'simulated',
    stale: `stale, ${formatAge(ageSessions)}`,
    fresh: formatAge(ageSessions),
  };
  return (
    <span className={`data-age data-age-${state}`}>
      <span className="data-age-mark" aria-hidden="true">
        {{ simulated: '◇', stale: '▲', fresh: '●' }[state]}
      </span>
      {words[state]}
    </span>
  );
}
