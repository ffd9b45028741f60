import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { ProviderId } from '#shared/domain/provider.ts';
import type { CorporateAction, SeriesIdentity } from '#shared/domain/series.ts';
import type { ParsedSeries, Rejection } from '../parsed-file.ts';

export { type ProviderId, providerIds } from '#shared/domain/provider.ts';

/** What a provider will be asked for: its own spelling of the symbol, and what the answer will be. */
export interface SeriesPlan {
  readonly identity: SeriesIdentity;
  readonly adjustmentEvidence: ParsedSeries['adjustmentEvidence'];
  readonly vendorSymbol: string;
  /** Levels outside are mistakes; only for series that are no prices. */
  readonly plausible: { readonly least: number; readonly most: number } | null;
  /** What a person must know about this series at this provider. */
  readonly notes: readonly string[];
}

/** Bars that passed every hard check, with their provenance. accepted + rejected = dataRows. */
export interface FetchedSeries {
  readonly identity: SeriesIdentity;
  readonly adjustmentEvidence: ParsedSeries['adjustmentEvidence'];
  readonly fetchedAtMs: number;
  readonly bars: BarColumns;
  readonly actions: readonly CorporateAction[];
  readonly dataRows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly rejections: readonly Rejection[];
  readonly notes: readonly string[];
}

export interface LoadOptions {
  /** First day wanted, days since 1970-01-01; null for all there is. */
  readonly since: number | null;
  /** Last day whose figures are final; later rows are left out. */
  readonly through: number;
  readonly key?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called with the fraction received, 0..1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/** A source of series on the network. Asks only when `load` is called. */
export interface Provider {
  readonly id: ProviderId;
  readonly name: string;
  readonly needsKey: boolean;
  /**
   * What would be asked for a symbol of the workspace; asks nothing.
   * @throws ProviderProblem when the provider cannot have it
   */
  series(symbol: string): SeriesPlan;
  /**
   * Asks for one series, at most four times.
   * @throws ProviderProblem
   */
  load(plan: SeriesPlan, options: LoadOptions): Promise<FetchedSeries>;
}
