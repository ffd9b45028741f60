import type { Derivation } from '#shared/domain/derivation.ts';
import { formatAge } from '#shared/format/format-age.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';

function datesOf({ from, to }: Derivation): string | null {
  if (from !== null && to !== null) return `${formatDate(from)} to ${formatDate(to)}`;
  if (to !== null) return `to ${formatDate(to)}`;
  return from === null ? null : `from ${formatDate(from)}`;
}

/** What a derivation says of its data, in the order in which it is read; what it does not know is left out. */
export function derivationFacts(derivation: Derivation): readonly (readonly [string, string])[] {
  const { basis, n, source, asOf, ageSessions } = derivation;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Dates', datesOf(derivation)],
    ['n', n === null ? null : formatNumber(n, 0)],
    ['Basis', basis],
    ['Source', source],
    ['Age', ageSessions === null ? null : formatAge(ageSessions)],
    ['As of', asOf === null ? null : formatDate(asOf)],
  ];
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
}
