import { inverseHedgeNotional } from './inverse-hedge-notional.ts';

export interface HedgeOrder {
  readonly exposureDollars: number;
  /** Of the exposure on the fund's index. */
  readonly beta: number;
  /** The fund's daily multiple, below 0. */
  readonly multiple: number;
  /** A share of the fund, dollars. */
  readonly price: number;
}

export interface HedgeSize {
  readonly notionalDollars: number;
  readonly shares: number;
  readonly sharesDollars: number;
}

/**
 * What: how much of an inverse fund hedges an exposure.
 * Formula: `beta exposure / |L|` dollars, in the nearest whole number of shares.
 * Arguments: see `HedgeOrder`; the price above 0.
 * Range: zero or more for a positive exposure and beta.
 * First values: none.
 * Source: definition.
 * @throws RangeError for a multiple not below 0
 */
export function hedgeSize({ exposureDollars, beta, multiple, price }: HedgeOrder): HedgeSize {
  const notionalDollars = inverseHedgeNotional(beta * exposureDollars, multiple);
  const shares = Math.round(notionalDollars / price);
  return { notionalDollars, shares, sharesDollars: shares * price };
}
