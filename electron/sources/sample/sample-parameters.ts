/** A value the path goes through on a date, and the standard deviation of its daily steps since the anchor before. */
export interface PathAnchor {
  readonly date: string;
  readonly value: number;
  /** In the value's own unit a day; for an index, annualised volatility as a fraction. */
  readonly deviation: number;
}

export interface IndexParameters {
  readonly symbol: string;
  readonly anchors: readonly PathAnchor[];
}

export interface FundVolume {
  /** Shares on a quiet day in 2025. */
  readonly base: number;
  /** Added per unit of the day's absolute index move over its usual size. */
  readonly perMove: number;
  /** Factor on days on which the fund rises. */
  readonly onRise: number;
  /** Growth from the start of the last quarter to the last day, as a fraction. */
  readonly lastQuarterGrowth: number;
}

export interface TrackingFundParameters {
  readonly symbol: string;
  readonly index: string;
  /** Index points for a dollar of the fund. */
  readonly indexPerDollar: number;
  /** Yearly dividend yield as a fraction, paid in quarters. */
  readonly dividendYield: number;
  /** Ex-days: the `nth` given weekday (0 = Sunday) of March, June, September and December. */
  readonly exDay: { readonly nth: number; readonly weekday: number };
  readonly volume: FundVolume;
}

export interface ResetFundParameters {
  readonly symbol: string;
  readonly index: string;
  readonly leverageMultiple: number;
  /** Yearly fee as a fraction. */
  readonly fee: number;
  /** Close on `anchorDate`, dollars. */
  readonly anchorClose: number;
  readonly volume: FundVolume;
}

export interface MacroParameters {
  readonly symbol: string;
  readonly name: string;
  readonly unit: 'percent' | 'points' | 'ratio' | 'millionDollars';
  /** How much of the day's large-cap shock, in standard deviations, moves the value; the rest is its own. */
  readonly marketLoading: number;
  readonly anchors: readonly PathAnchor[];
}

/** A daily series that reverts to its mean: level, pull back a day, own noise and response to the day's market shock. */
export interface RevertingParameters {
  readonly symbol: string;
  readonly name: string;
  readonly kind: 'macro' | 'flow';
  readonly unit: 'percent' | 'points' | 'ratio' | 'millionDollars';
  readonly mean: number;
  readonly persistence: number;
  readonly noise: number;
  readonly marketLoading: number;
  /** Added to the mean per percent a year of large-cap volatility above the usual. */
  readonly volatilityLoading: number;
  readonly lowest: number | null;
  readonly decimals: number;
}

/** Everything the simulated sample is made from; shipped as `resources/sample/parameters.json`. */
export interface SampleParameters {
  readonly seed: number;
  readonly firstDate: string;
  readonly lastDate: string;
  /** Last session of the year before the last, on which the daily-reset funds have their anchor close. */
  readonly anchorDate: string;
  /** Correlation of the two indices' daily shocks. */
  readonly correlation: number;
  readonly smallCap: IndexParameters;
  readonly largeCap: IndexParameters;
  /** Yearly dividend yield of the small-cap index, a fraction, earned by the daily-reset funds. */
  readonly smallCapYield: number;
  /** Short rate as a fraction, stepwise from each date. */
  readonly shortRate: readonly { readonly date: string; readonly value: number }[];
  readonly trackingFunds: readonly TrackingFundParameters[];
  readonly resetFunds: readonly ResetFundParameters[];
  readonly macro: readonly MacroParameters[];
  readonly reverting: readonly RevertingParameters[];
}
