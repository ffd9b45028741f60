import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import type { FetchedSeries } from '../provider.ts';
import type { ProviderProblem } from '../provider-problem.ts';

/** What the cache holds of the series that is refreshed. */
export interface StoredSeries {
  readonly identity: SeriesIdentity;
  /** All bars; only the end of them is compared unless the whole history is reloaded. */
  readonly bars: BarColumns;
}

/** How an answer contradicts the stored history where both have bars. */
export interface Restatement {
  readonly firstDay: BusinessDate;
  readonly commonDays: number;
  readonly differingDays: number;
  /** New close over stored close when it is the same on every day, as after a split; null when it is not. */
  readonly ratio: number | null;
}

export type RefreshOutcome =
  | {
      readonly kind: 'fresh';
      /** To be merged by day, fresh bars winning; the longer stored history stays. */
      readonly series: FetchedSeries;
      /** True when the answer restates and covers the stored history, which must then be replaced as a whole. */
      readonly replacesAll: boolean;
      readonly added: number;
      readonly changed: number;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'up-to-date'; readonly last: BusinessDate; readonly asked: boolean }
  | {
      readonly kind: 'problem';
      readonly problem: ProviderProblem;
      readonly restatement: Restatement | null;
    };
