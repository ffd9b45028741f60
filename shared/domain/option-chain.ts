import type { BusinessDate } from './business-date.ts';

/** What a chain says of each contract; NaN where it says nothing. Prices in dollars a share, volatility a year as a fraction. */
export const chainFigures = [
  'bid',
  'ask',
  'last',
  'volume',
  'openInterest',
  'impliedVolatility',
  'delta',
  'gamma',
  /** Dollars a day. */
  'theta',
  /** Dollars a percentage point of volatility. */
  'vega',
  'rho',
] as const;
export type ChainFigure = (typeof chainFigures)[number];

/** Sign of a contract in `side`: open interest in calls counts for, in puts against. */
export const callSide = 1;
export const putSide = -1;

/** Contracts of one chain, one an entry, by expiration, strike and side; all columns have the same length. */
export type ChainColumns = {
  /** Days since 1970-01-01. */
  readonly expirationDay: Int32Array;
  /** {@link callSide} or {@link putSide}. */
  readonly side: Int32Array;
  readonly strike: Float64Array;
  /** Place in the chain's `roots`; -1 where the file names no contract. */
  readonly rootIndex: Int32Array;
} & { readonly [Figure in ChainFigure]: Float64Array };

/** The chain of one underlying on one day. */
export interface OptionChain {
  readonly underlying: string;
  readonly quoteDate: BusinessDate;
  /** The moment as the file writes it. */
  readonly quotedAt: string | null;
  readonly underlyingPrice: number | null;
  /** Layout of the file that it came in. */
  readonly source: string;
  /** Roots of the contracts' OCC names: SPX and SPXW are different contracts of one underlying. */
  readonly roots: readonly string[];
  readonly columns: ChainColumns;
}
