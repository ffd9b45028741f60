import type { SeriesRow } from '#shared/ipc/market-schemas.ts';

/** Two series of prices to hold against each other. */
export interface Legs {
  readonly long: SeriesRow;
  readonly short: SeriesRow;
}

/** The legs wanted, or the nearest to them among the prices that are stored; null where there are no two. */
export function chooseLegs(
  prices: readonly SeriesRow[],
  wanted: { readonly long: string; readonly short: string },
): Legs | null {
  const find = (symbol: string): SeriesRow | undefined =>
    prices.find(({ provenance }) => provenance.symbol === symbol);
  const long = find(wanted.long) ?? prices.find(({ provenance }) => provenance.symbol !== wanted.short);
  const other = (row: SeriesRow): boolean => row !== long;
  const found = find(wanted.short);
  const short = found !== undefined && other(found) ? found : prices.find(other);
  return long === undefined || short === undefined ? null : { long, short };
}
