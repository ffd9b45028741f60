import { convexity } from '#shared/leverage/convexity.ts';

/** What the closed form of a fund's growth depends on. */
export interface FundGrowth {
  /** Daily multiple L. */
  readonly multiple: number;
  /** Index change over the horizon, a fraction. */
  readonly indexChange: number;
  /** Realised variance over the horizon, not a year's: volatility^2 x years. */
  readonly variance: number;
  readonly years?: number;
  /** Financing rate f, a year's, as a fraction: paid on L - 1, earned on 1 - L. */
  readonly financingRate?: number;
  /** Fund fee, a year's, as a fraction. */
  readonly feeRate?: number;
}

/**
 * What: return of a leveraged fund over a horizon, in the limit of continuous rebalancing.
 * Formula: `(S_T/S_0)^L exp(-(L^2 - L)/2 V_T + ((1 - L) f - fee) T) - 1`.
 * Arguments: see `FundGrowth`; years, rate and fee are 0 when absent.
 * Range: -1 or more, a fraction.
 * First values: none.
 * Source: M. Avellaneda, S. Zhang, "Path-dependence of leveraged ETF returns", SIAM Journal on Financial Mathematics 1, 2010.
 * @throws RangeError for an index change of -1 or below, or a negative variance
 */
export function continuousCompounding(growth: FundGrowth): number {
  const { multiple, indexChange, variance, years = 0, financingRate = 0, feeRate = 0 } = growth;
  if (!(indexChange > -1)) throw new RangeError(`An index change of ${indexChange} is impossible`);
  if (!(variance >= 0)) throw new RangeError(`A variance of ${variance} is impossible`);
  const carry = ((1 - multiple) * financingRate - feeRate) * years;
  return Math.expm1(multiple * Math.log1p(indexChange) - convexity(multiple) * variance + carry);
}
