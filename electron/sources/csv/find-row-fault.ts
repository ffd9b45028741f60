import { priceFields } from '#shared/domain/mapped-fields.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { noDay } from '../text/written-day.ts';
import { findBarFault, isPossibleBar } from './bar-check.ts';
import type { Recognition } from './layout.ts';
import type { RowReader } from './row-reader.ts';

const width = priceFields.length;

/** Why a row cannot be taken, and whether its four prices contradict each other. */
export interface RowFault {
  readonly field: string | null;
  readonly reason: string;
  readonly contradictory: boolean;
}

function fault(field: string | null, reason: string): RowFault {
  return { field, reason, contradictory: false };
}

function findShapeFault(row: RowReader, { columns }: Recognition): RowFault | null {
  if (row.columnCount !== columns.length) {
    return fault(null, `the row has ${row.columnCount} columns, the header ${columns.length}`);
  }
  if (row.symbol === '') return fault('symbol', 'symbol is missing');
  if (row.period !== 'D') return fault('period', `period "${row.period}" is not D (daily)`);
  if (row.day !== noDay) return null;
  if (row.dayText === '') return fault('date', 'date is missing');
  return fault('date', `date "${row.dayText}" is not a day written ${row.dateForm}`);
}

function findValueFault(
  { values, unreadable, day }: RowReader,
  base: number,
  today: number,
): RowFault | null {
  const cell = unreadable.find(({ slot }) => slot >= base && slot < base + width);
  if (cell)
    return fault(
      priceFields[cell.slot - base],
      `${priceFields[cell.slot - base]} "${cell.text}" is not a number`,
    );
  const [open, high, low, close, volume] = values.subarray(base, base + width);
  if ([open, high, low, close].every(Number.isNaN)) return fault('close', 'all prices are missing');
  if (!isPossibleBar(open, high, low, close, volume)) return findBarFault(open, high, low, close, volume);
  return day > today ? fault('date', `date ${toBusinessDate(day)} is in the future`) : null;
}

/**
 * The first fault of a row for the series whose values start at `base`; null when the row can be taken.
 * @param today bars after this day number are in the future
 */
export function findRowFault(
  row: RowReader,
  base: number,
  recognition: Recognition,
  today: number,
): RowFault | null {
  const shape = findShapeFault(row, recognition);
  if (shape) return shape;
  const value = findValueFault(row, base, today);
  const { tickers } = recognition;
  return value && tickers && tickers.length > 1
    ? { ...value, reason: `${tickers[base / width]}: ${value.reason}` }
    : value;
}
