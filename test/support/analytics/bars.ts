import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';

export const dayOf = (date: string): number => toDayNumber(date as BusinessDate);

/** Day numbers of dates as text. */
export const daysOf = (...dates: readonly string[]): Int32Array => Int32Array.from(dates, dayOf);

/** Bars of rows of open, high, low, close and volume on the days given; NaN stands for a gap. */
export function barsOf(days: Int32Array, rows: readonly (readonly number[])[]): BarColumns {
  const pick = (field: number): Float64Array => Float64Array.from(rows, (row) => row[field]);
  return { day: days, open: pick(0), high: pick(1), low: pick(2), close: pick(3), volume: pick(4) };
}
