import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ProviderId, ProviderProblemCode } from '#shared/domain/provider.ts';
import type { FetchedSeries } from '#electron/sources/providers/provider.ts';
import type { RefreshOutcome, Restatement } from '#electron/sources/providers/refresh/refresh-outcome.ts';

/** The state of a stored series that an answer was judged against; the store writes only over this one. */
export interface SeriesStamp {
  readonly fetchedAtMs: number;
  readonly bars: number;
}

export interface PlannedRefresh {
  readonly symbol: string;
  /** Null when no provider has such a series. */
  readonly provider: { readonly id: ProviderId; readonly name: string; readonly needsKey: boolean } | null;
  readonly cached: { readonly last: BusinessDate; readonly simulated: boolean } | null;
}

/** Bars to be written, and over what. */
export interface FreshBars {
  readonly series: FetchedSeries;
  readonly replacesAll: boolean;
  readonly judgedAgainst: SeriesStamp | null;
}

export type FetchOutcome =
  | { readonly kind: 'fresh'; readonly fresh: FreshBars; readonly notes: readonly string[] }
  | Extract<RefreshOutcome, { kind: 'up-to-date' }>
  | {
      readonly kind: 'problem';
      readonly code: ProviderProblemCode;
      readonly message: string;
      readonly retryAfterMs: number | null;
      readonly restatement: Restatement | null;
    };

/** Jobs of the network thread: the only one that asks a network, and only while it runs `series.fetch`. Writes nothing. */
export type NetworkJobs = {
  'provider.list': {
    input: Record<string, never>;
    output: readonly NonNullable<PlannedRefresh['provider']>[];
  };
  /** What a refresh would ask whom for. */
  'refresh.plan': {
    input: { readonly symbols: readonly string[] | null; readonly provider: ProviderId | null };
    output: readonly PlannedRefresh[];
  };
  'series.fetch': {
    input: {
      readonly symbol: string;
      readonly provider: ProviderId;
      readonly key: string | null;
      readonly reload: boolean;
      readonly nowMs: number;
    };
    output: FetchOutcome;
  };
};
