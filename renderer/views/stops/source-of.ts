import type { Provenance } from '#shared/ipc/schemas.ts';

/** What a derivation says of the prices behind it. */
export function sourceOf({ basis, source, simulated, lastDate, ageSessions }: Provenance) {
  return {
    basis: `${basis}-adjusted prices`,
    to: lastDate,
    source: simulated ? 'simulated sample' : source,
    ageSessions: simulated ? null : ageSessions,
  };
}
