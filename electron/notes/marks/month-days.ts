import { type BusinessDate, dayNumberOf, daysInMonth, toBusinessDate } from '#shared/domain/business-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Source of a pattern for a month's name or its short form. */
export const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

/** Month 1..12 of a name that {@link monthWord} matches. */
export const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The day of a month, clamped to the month's end. */
export const dayIn = (year: number, month: number, day: number): number =>
  dayNumberOf(year, month, Math.min(day, daysInMonth(year, month)));

/** The day before a month begins: the base of a change over that month. */
export const beforeMonth = (year: number, month: number): BusinessDate =>
  toBusinessDate(dayNumberOf(year, month, 1) - 1);

/** The last day of a month. */
export const endOfMonth = (year: number, month: number): BusinessDate =>
  toBusinessDate(dayIn(year, month, 31));
