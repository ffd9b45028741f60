import type { Execution, Lot, Statement } from '#shared/domain/statement.ts';
import type {
  BrokerPosition,
  BrokerTrade,
  ParsedPositions,
} from '#electron/sources/positions/parsed-positions.ts';

/** The statements of a broker's file, one an account; what names no account stands under the layout's name. */
export function statementsOf({
  asOf,
  layoutName,
  positions,
  trades,
}: Pick<ParsedPositions, 'asOf' | 'layoutName' | 'positions' | 'trades'>): Statement[] {
  const label = ({ account }: BrokerPosition | BrokerTrade): string => account || layoutName;
  const accounts = [...new Set([...positions, ...trades].map(label))];
  return accounts.map((account) => ({
    account,
    date: asOf,
    lots: positions.filter((one) => label(one) === account).map(lotOf),
    executions: trades.filter((one) => label(one) === account).map(executionOf),
  }));
}

/** Hundredths, whole: an amount of money is never a binary fraction once it is stored. */
const cents = (amount: number | null): number | null => (amount === null ? null : Math.round(amount * 100));

function lotOf(position: BrokerPosition): Lot {
  const { kind, symbol, description, quantity, price, currency, openedOn } = position;
  return {
    kind,
    symbol,
    description,
    option: optionOf(position),
    quantity,
    costCents: cents(position.costBasis),
    price,
    marketValueCents: cents(position.marketValue),
    currency,
    openedOn,
  };
}

function executionOf(trade: BrokerTrade): Execution {
  const { date, symbol, quantity, price, commission, currency } = trade;
  return {
    date,
    symbol,
    option: optionOf(trade),
    quantity,
    price,
    commissionCents: cents(commission),
    currency,
  };
}

function optionOf({ option }: BrokerPosition | BrokerTrade): Lot['option'] {
  return option && { expiration: option.expiration, side: option.side, strike: option.strike };
}
