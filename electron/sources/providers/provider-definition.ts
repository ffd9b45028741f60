import type { ProviderId, SeriesPlan } from './provider.ts';
import type { SeriesRows } from './answer/build-series.ts';
import type { Refusal } from './answer/refusal.ts';

export interface ProviderRequest {
  /** Path below the base address, each segment already encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The key where the provider wants it in the address; never shown. */
  readonly secretQuery?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RequestContext {
  /** Days since 1970-01-01; `since` is null for all there is. */
  readonly since: number | null;
  readonly through: number;
  readonly key: string;
}

/** What one provider adds to the common way of asking: facts and pure functions. */
export interface ProviderDefinition {
  readonly id: ProviderId;
  readonly name: string;
  readonly needsKey: boolean;
  readonly baseAddress: string;
  /** Least time from one request to the next. */
  readonly intervalMs: number;
  /** @throws Refusal for a symbol the provider cannot have */
  readonly series: (symbol: string) => SeriesPlan;
  readonly request: (plan: SeriesPlan, context: RequestContext) => ProviderRequest;
  /** The provider's own way to say no, under whatever status it comes; null when the text is not such. */
  readonly refusal: (text: string) => Refusal | null;
  /** @throws Refusal for an answer that is not what was asked for */
  readonly read: (bytes: Uint8Array, plan: SeriesPlan, through: number) => SeriesRows;
}
