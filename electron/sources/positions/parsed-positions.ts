import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { OptionContract } from '../chains/option-contract.ts';
import type { RowCounts } from '../row-tally.ts';

/** What a broker's statement says of one holding; null where it says nothing. Amounts in the position's currency. */
export interface BrokerPosition {
  readonly line: number;
  readonly account: string | null;
  readonly kind: 'security' | 'option' | 'cash';
  /** The workspace's spelling; for an option its underlying, for cash the currency. */
  readonly symbol: string;
  readonly description: string;
  readonly option: OptionContract | null;
  /** Shares or contracts, negative when short; null for cash that is stated as an amount only. */
  readonly quantity: number | null;
  readonly price: number | null;
  readonly marketValue: number | null;
  /** Of the whole position. */
  readonly costBasis: number | null;
  readonly currency: string;
  readonly openedOn: BusinessDate | null;
}

/** One execution as a statement lists it. */
export interface BrokerTrade {
  readonly line: number;
  readonly account: string | null;
  readonly symbol: string;
  readonly option: OptionContract | null;
  readonly date: BusinessDate;
  /** Negative for a sale. */
  readonly quantity: number;
  readonly price: number;
  /** Paid, so positive. */
  readonly commission: number | null;
  readonly currency: string;
}

/** What a file of positions gave. Totals, titles and footers are no data rows. */
export interface ParsedPositions extends RowCounts {
  readonly layout: string;
  readonly layoutName: string;
  readonly notes: readonly string[];
  /** Day of which the statement is; the day of the import when it does not tell. */
  readonly asOf: BusinessDate;
  readonly positions: readonly BrokerPosition[];
  readonly trades: readonly BrokerTrade[];
}
