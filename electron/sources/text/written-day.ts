import { dayNumberOf, daysInMonth } from '#shared/domain/business-date.ts';

/** Which of two leading numbers of a date is the day; a date that starts with its year needs none. */
export type DateOrder = 'day-first' | 'month-first';

/** Stands for no day; earlier than any day the readers accept. */
export const noDay = -2147483648;

export const earliestYear = 1700;
const secondsPerDay = 86_400;
/** Two-digit years from here on belong to the 1900s. */
const firstYearOfLastCentury = 70;

const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]? +/i;
const clock =
  /(?:[T ]| at |, ?)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(?:[ap]\.?m\.?)?,? ?(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})\.?$/;
const monthThenDay = /^(\p{L}{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4}|\d{2})$/u;
const dayThenMonth = /^(\d{1,2})\.?[ -](\p{L}{3,9})\.?,?[ -](\d{4}|\d{2})$/u;
const epoch = /^(\d{9,10}|\d{12,13})(?:\.0+)?$/;

/** English and German; the first three letters tell them apart. */
const months: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'jän'],
    ['feb'],
    ['mar', 'mär', 'mrz'],
    ['apr'],
    ['may', 'mai'],
    ['jun'],
    ['jul'],
    ['aug'],
    ['sep'],
    ['oct', 'okt'],
    ['nov'],
    ['dec', 'dez'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** The numbers of a date whose order only other dates can tell: `03/04/2024`. */
export interface NumericDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year >= firstYearOfLastCentury ? 1900 : 2000);
}

/** Day number of a civil date, or {@link noDay} when there is no such day or the year is before 1700. */
export function dayOfDate(year: number, month: number, day: number): number {
  const exists = year >= earliestYear && month >= 1 && month <= 12 && day >= 1;
  return exists && day <= daysInMonth(year, month) ? dayNumberOf(year, month, day) : noDay;
}

function withoutClock(text: string): string {
  return text.length > 64 ? '' : text.trim().replace(weekday, '').replace(clock, '').trim();
}

/** The numbers of a date that ends with its year; null for a date written in any other way. */
export function numericDate(text: string): NumericDate | null {
  const match = yearLast.exec(text) ?? (/\d/.test(text) ? yearLast.exec(withoutClock(text)) : null);
  return match && { first: Number(match[1]), second: Number(match[3]), year: fullYear(match[4]) };
}

/** Day of a date that ends with its year, in the given order; {@link noDay} when there is none. */
export function dayOfNumericDate({ first, second, year }: NumericDate, order: DateOrder): number {
  return order === 'day-first' ? dayOfDate(year, second, first) : dayOfDate(year, first, second);
}

/** Day of a date that can be read in one way only: year first, with the month's name, or seconds or milliseconds since 1970 (by their UTC day). */
export function plainDay(text: string): number {
  const bare = yearFirst.test(text) ? text : withoutClock(text);
  const ordered = yearFirst.exec(bare);
  if (ordered) return dayOfDate(Number(ordered[1]), Number(ordered[3]), Number(ordered[4]));
  const packed = compact.exec(bare);
  if (packed) return dayOfDate(Number(packed[1]), Number(packed[2]), Number(packed[3]));
  const moment = epoch.exec(bare);
  if (moment) return Math.floor(Number(moment[1]) / (moment[1].length > 10 ? 1000 : 1) / secondsPerDay);
  const named = monthThenDay.exec(bare);
  if (named) return dayOfDate(fullYear(named[3]), monthOf(named[1]), Number(named[2]));
  const led = dayThenMonth.exec(bare);
  return led ? dayOfDate(fullYear(led[3]), monthOf(led[2]), Number(led[1])) : noDay;
}

function monthOf(name: string): number {
  return months.get(name.slice(0, 3).toLowerCase()) ?? 0;
}

/**
 * Reads a date in any usual notation; a time of day after it is dropped, because a daily bar is keyed by the date as written.
 * @param order how to read `03/04/2024` and its like, decided over the whole file
 * @returns days since 1970-01-01, or {@link noDay}
 */
export function readWrittenDay(text: string, order: DateOrder): number {
  const numeric = numericDate(text);
  return numeric ? dayOfNumericDate(numeric, order) : plainDay(text);
}
