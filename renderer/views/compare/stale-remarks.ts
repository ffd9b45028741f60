import { isStale } from '#shared/domain/data-age.ts';
import { formatAge } from '#shared/format/format-age.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { ComparedMember } from '#shared/ipc/compare-schemas.ts';

/** A sentence on each series that is more than a trading week behind. */
export const staleRemarks = (members: readonly ComparedMember[]): string[] =>
  members.flatMap(({ symbol, provenance }) =>
    provenance !== null && !provenance.simulated && isStale(provenance.ageSessions)
      ? [`▲ ${symbol} ends ${formatDate(provenance.lastDate)}, ${formatAge(provenance.ageSessions)}.`]
      : [],
  );
