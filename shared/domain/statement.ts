import type { BusinessDate } from './business-date.ts';

/** The option that a holding or an execution is of. */
export interface HeldOption {
  readonly expiration: BusinessDate;
  readonly side: 'call' | 'put';
  readonly strike: number;
}

/** One position of a statement, or one lot of it where the broker lists lots; null where it says nothing. */
export interface Lot {
  readonly kind: 'security' | 'option' | 'cash';
  /** For an option its underlying, for cash the currency. */
  readonly symbol: string;
  readonly description: string;
  readonly option: HeldOption | null;
  /** Shares or contracts, negative when short. */
  readonly quantity: number | null;
  /** Of the whole lot, in hundredths of its currency. */
  readonly costCents: number | null;
  /** A share's, on the statement. */
  readonly price: number | null;
  readonly marketValueCents: number | null;
  readonly currency: string;
  readonly openedOn: BusinessDate | null;
}

/** One execution that a statement lists, as it was traded: splits since then do not change it. */
export interface Execution {
  readonly date: BusinessDate;
  readonly symbol: string;
  readonly option: HeldOption | null;
  /** Negative for a sale. */
  readonly quantity: number;
  readonly price: number;
  readonly commissionCents: number | null;
  readonly currency: string;
}

/** What a broker says of one account on one day. */
export interface Statement {
  readonly account: string;
  readonly date: BusinessDate;
  readonly lots: readonly Lot[];
  readonly executions: readonly Execution[];
}
