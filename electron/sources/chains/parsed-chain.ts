import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { RowCounts } from '../row-tally.ts';

/** One option contract as quoted; null where the file has nothing, or a figure that stands for nothing. Prices in dollars a share. */
export interface OptionQuote {
  /** The contract's 21-character OCC name without spaces, such as IWM260717C00220000. */
  readonly contract: string | null;
  readonly expiration: BusinessDate;
  readonly side: 'call' | 'put';
  readonly strike: number;
  readonly bid: number | null;
  readonly ask: number | null;
  readonly last: number | null;
  readonly volume: number | null;
  readonly openInterest: number | null;
  /** A year, as a fraction: 0.25 is 25 %. */
  readonly impliedVolatility: number | null;
  readonly delta: number | null;
  readonly gamma: number | null;
  /** Dollars a day. */
  readonly theta: number | null;
  /** Dollars a percentage point of volatility. */
  readonly vega: number | null;
  readonly rho: number | null;
}

/** The chain of one underlying on one day. */
export interface ChainSnapshot {
  readonly underlying: string;
  readonly underlyingPrice: number | null;
  readonly quoteDate: BusinessDate;
  /** The moment as the file writes it. */
  readonly quotedAt: string | null;
  readonly quotes: readonly OptionQuote[];
}

/** What a file of option chains gave; a data row is one contract. */
export interface ParsedChain extends RowCounts {
  readonly layout: string;
  readonly layoutName: string;
  readonly notes: readonly string[];
  readonly snapshots: readonly ChainSnapshot[];
}
