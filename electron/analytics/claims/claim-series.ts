import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

/** A series as a claim is held against it: nothing in it is dated after the day that may be read. */
export interface ClaimSeries {
  readonly symbol: string;
  /** Split-adjusted where the stored prices can give that; `provenance` says the basis. */
  readonly bars: BarColumns;
  /** Closes with dividends, on the same days; or why there are none. */
  readonly total:
    | { readonly close: Float64Array; readonly reason: null }
    | { readonly close: null; readonly reason: string };
  readonly provenance: Provenance;
}

/** Finds a series by its symbol; a sentence says why there is none to read. */
export type FindClaimSeries = (symbol: string) => ClaimSeries | string;

/** When the claims are looked at. */
export interface ClaimDay {
  /** The last day that may be read; a day number. */
  readonly through: number;
  /** True when that day was asked for: a series that ends long before it then tells nothing about it. */
  readonly isStated: boolean;
}
