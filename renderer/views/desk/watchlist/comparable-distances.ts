import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';

const meaningless = { value: null, reason: 'a flow changes sign, so a distance in percent means nothing' };

/** Distances to the averages, unknown where the series crosses zero and a fraction of it says nothing. */
export function comparableDistances(row: WatchlistRow): WatchlistRow['distances'] {
  if (row.provenance.kind !== 'flow') return row.distances;
  return { ema20: meaningless, sma50: meaningless, sma200: meaningless };
}
