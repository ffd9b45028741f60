import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { Execution, HeldOption, Lot } from '#shared/domain/statement.ts';
import { StoreProblem } from '../../store-problem.ts';

/** A lot as a row: the columns of the table after its statement, in their order. */
export interface LotRow {
  readonly kind: Lot['kind'];
  readonly symbol: string;
  readonly description: string;
  readonly expiration_day: number | null;
  readonly side: 'call' | 'put' | null;
  readonly strike: number | null;
  readonly quantity: number | null;
  readonly cost_cents: number | null;
  readonly price: number | null;
  readonly market_value_cents: number | null;
  readonly currency: string;
  readonly opened_day: number | null;
}

/** An execution as a row, likewise. */
export interface ExecutionRow {
  readonly day: number;
  readonly symbol: string;
  readonly expiration_day: number | null;
  readonly side: 'call' | 'put' | null;
  readonly strike: number | null;
  readonly quantity: number;
  readonly price: number;
  readonly commission_cents: number | null;
  readonly currency: string;
}

export interface StatementRecord {
  readonly account: string;
  readonly day: number;
  readonly source: string;
}

export const lotColumns = `kind, symbol, description, expiration_day, side, strike, quantity, cost_cents, price,
  market_value_cents, currency, opened_day`;
export const executionColumns = `day, symbol, expiration_day, side, strike, quantity, price, commission_cents, currency`;

type OptionCells = Pick<LotRow, 'expiration_day' | 'side' | 'strike'>;

const optionCells = (option: HeldOption | null): OptionCells => ({
  expiration_day: option && toDayNumber(option.expiration),
  side: option && option.side,
  strike: option && option.strike,
});

const optionOf = ({ expiration_day, side, strike }: OptionCells): HeldOption | null =>
  expiration_day === null || side === null || strike === null
    ? null
    : { expiration: toBusinessDate(expiration_day), side, strike };

export function rowFromLot(lot: Lot): LotRow {
  return {
    kind: lot.kind,
    symbol: lot.symbol,
    description: lot.description,
    ...optionCells(lot.option),
    quantity: lot.quantity,
    cost_cents: lot.costCents,
    price: lot.price,
    market_value_cents: lot.marketValueCents,
    currency: lot.currency,
    opened_day: lot.openedOn && toDayNumber(lot.openedOn),
  };
}

export function lotFromRow(row: LotRow): Lot {
  const { kind, symbol, description, quantity, price, currency } = row;
  return {
    kind,
    symbol,
    description,
    option: optionOf(row),
    quantity,
    costCents: row.cost_cents,
    price,
    marketValueCents: row.market_value_cents,
    currency,
    openedOn: row.opened_day === null ? null : toBusinessDate(row.opened_day),
  };
}

export function rowFromExecution(execution: Execution): ExecutionRow {
  return {
    day: toDayNumber(execution.date),
    symbol: execution.symbol,
    ...optionCells(execution.option),
    quantity: execution.quantity,
    price: execution.price,
    commission_cents: execution.commissionCents,
    currency: execution.currency,
  };
}

export function executionFromRow(row: ExecutionRow): Execution {
  const { symbol, quantity, price, currency } = row;
  return {
    date: toBusinessDate(row.day),
    symbol,
    option: optionOf(row),
    quantity,
    price,
    commissionCents: row.commission_cents,
    currency,
  };
}

/** CRC-32 of a statement with all that belongs to it, in the order of its ids: a changed quantity is as wrong as a changed price. */
export function statementChecksum(
  { account, day, source }: StatementRecord,
  lots: readonly Lot[],
  executions: readonly Execution[],
): number {
  return crc32(
    JSON.stringify([
      [account, day, source],
      lots.map((lot) => Object.values(rowFromLot(lot))),
      executions.map((execution) => Object.values(rowFromExecution(execution))),
    ]),
  );
}

export function statementDamaged(file: string, { account, day }: StatementRecord): StoreProblem {
  return new StoreProblem('damaged', file, {
    message: `The statement of ${account} on ${toBusinessDate(day)} in ${basename(file)} cannot be read as written: it is damaged. Remove it and import its file again.`,
  });
}
