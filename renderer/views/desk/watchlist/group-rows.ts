import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';

export interface WatchlistGroup {
  readonly name: string;
  readonly rows: readonly WatchlistRow[];
}

/** Prices first, macro and flow series after them in a group of their own; a group without rows is left out. */
export function groupRows(rows: readonly WatchlistRow[]): readonly WatchlistGroup[] {
  const isPrice = (row: WatchlistRow): boolean => row.provenance.kind === 'price';
  return [
    { name: 'Prices', rows: rows.filter(isPrice) },
    { name: 'Macro and flows', rows: rows.filter((row) => !isPrice(row)) },
  ].filter((group) => group.rows.length > 0);
}
