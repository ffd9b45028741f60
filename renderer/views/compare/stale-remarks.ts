import { isStale } from '#shared/domain/data-age.ts';
import { formatAge } from '#shared/format/format-age.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { ComparedMember } from '#shared/ipc/compare-schemas.ts';

/** A sentence on the series that are more than a trading week behind, one for each age. */
export function staleRemarks(members: readonly ComparedMember[]): string[] {
  const symbols = new Map<string, string[]>();
  for (const { symbol, provenance } of members) {
    if (provenance === null || provenance.simulated || !isStale(provenance.ageSessions)) continue;
    const age = `${formatDate(provenance.lastDate)}, ${formatAge(provenance.ageSessions)}`;
    symbols.set(age, [...(symbols.get(age) ?? []), symbol]);
  }
  return [...symbols].map(([age, stale]) => `▲ Stale: ${stale.join(', ')} to ${age}.`);
}
