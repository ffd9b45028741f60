import { dayNumberOf, daysInMonth } from '#shared/domain/business-date.ts';
import { earliestYear, noDay } from '../text/written-day.ts';
import { type CellCursor, findCellEnd } from './decimal.ts';

const timeOfDay = /^[ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const decoder = new TextDecoder('latin1');

let cachedMonth = -1;
let cachedMonthStart = 0;
let cachedMonthLength = 0;

function dayOf(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || year < earliestYear) return noDay;
  const key = year * 16 + month;
  if (key !== cachedMonth) {
    cachedMonth = key;
    cachedMonthStart = dayNumberOf(year, month, 1);
    cachedMonthLength = daysInMonth(year, month);
  }
  return day >= 1 && day <= cachedMonthLength ? cachedMonthStart + day - 1 : noDay;
}

function digitsAt(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let index = from; index < from + count; index++) {
    const digit = bytes[index] - 48;
    if (!(digit >= 0 && digit <= 9)) return -10000;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Reads a cell as a day: `YYYY-MM-DD` or `YYYYMMDD`, the former also with a time of day and offset after it, which are
 * dropped because a daily bar is keyed by the exchange's date. Years before 1700 are taken for mistakes.
 * @param bytes text in which a line feed follows the cell
 * @returns days since 1970-01-01, or {@link noDay}
 */
export function readCalendarDay(bytes: Uint8Array, from: number, cursor: CellCursor): number {
  const end = findCellEnd(bytes, from);
  const length = end - from;
  cursor.position = end;
  const dashed = length >= 10 && bytes[from + 4] === 45 && bytes[from + 7] === 45;
  const dateLength = dashed ? 10 : 8;
  if (length !== dateLength) {
    const suffixed =
      dashed && length < 50 && timeOfDay.test(decoder.decode(bytes.subarray(from + dateLength, end)));
    if (!suffixed) {
      if (bytes.subarray(from, end).includes(34)) cursor.quoted = true;
      return noDay;
    }
  }
  const gap = dashed ? 1 : 0;
  return dayOf(
    digitsAt(bytes, from, 4),
    digitsAt(bytes, from + 4 + gap, 2),
    digitsAt(bytes, from + 6 + 2 * gap, 2),
  );
}
