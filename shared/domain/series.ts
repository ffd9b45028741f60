import type { BusinessDate } from './business-date.ts';

/** What a series measures. A macro or flow series uses only the close column. */
export type SeriesKind = 'price' | 'macro' | 'flow';

/**
 * How the stored prices were adjusted by their source:
 * `raw` as traded, `split` for splits only, `total` for splits and dividends, `none` where adjustment has no meaning (indices, macro).
 */
export type Adjustment = 'raw' | 'split' | 'total' | 'none';

/** The basis a column is derived on. Levels, stops, averages and charts use `split`; total return uses `total`. */
export type PriceBasis = 'raw' | 'split' | 'total';

/** The unit of a series' close: dollars a share, index points, percent (4.58 = 4.58 %), ratio, or millions of dollars. */
export type SeriesUnit = 'dollars' | 'points' | 'percent' | 'ratio' | 'millionDollars';

/** Identity and provenance of one stored series. `symbol` is upper case and unique in a workspace. */
export interface SeriesIdentity {
  readonly symbol: string;
  readonly name: string;
  readonly kind: SeriesKind;
  readonly unit: SeriesUnit;
  readonly source: string;
  readonly adjustment: Adjustment;
  /** True for the simulated sample; shown wherever the series is shown. */
  readonly simulated: boolean;
}

/** A split or a dividend. A split's value is new shares per old share (0.1 for 1-for-10 reverse); a dividend's is dollars a share. */
export interface CorporateAction {
  readonly date: BusinessDate;
  readonly kind: 'split' | 'dividend';
  readonly value: number;
}
