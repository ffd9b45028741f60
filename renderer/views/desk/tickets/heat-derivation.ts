import type { Mask } from '#shared/domain/mask.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import type { Blotter } from '#shared/ipc/ticket-schemas.ts';

/** Which open tickets make the heat up, and what it is from the last closes. */
export function heatDerivation({ tickets, day }: Blotter, asOf: Derivation['asOf'], mask: Mask): Derivation {
  const open = tickets.filter(({ state }) => state === 'open');
  const fromLast = open.map(({ openRiskFromLastCents }) => openRiskFromLastCents.value);
  const isKnown = fromLast.every((value) => value !== null);
  const sum = fromLast.reduce<number>((total, value) => total + (value ?? 0), 0);
  return {
    definition: 'portfolioHeat',
    inputs: open.map(({ symbol, openRiskCents }) => [symbol, mask.dollars(openRiskCents / 100)]),
    basis: 'cost against the stops as they stand',
    from: null,
    to: day,
    n: open.length,
    source: 'typed fills',
    asOf,
    ageSessions: null,
    ...(isKnown ? { other: { name: 'From the last closes', value: mask.dollars(sum / 100) } } : {}),
  };
}
