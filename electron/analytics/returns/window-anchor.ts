import { civilDate, dayNumberOf, daysInMonth } from '#shared/domain/business-date.ts';

/** The same calendar day `months` earlier, or that month's last day where it is shorter: 31 May less three is 28 or 29 February. */
export function monthsBefore(day: number, months: number): number {
  const date = civilDate(day);
  const monthCount = date.year * 12 + date.month - 1 - months;
  const year = Math.floor(monthCount / 12);
  const month = monthCount - year * 12 + 1;
  return dayNumberOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** 31 December of the year before. */
export const endOfPreviousYear = (day: number): number => dayNumberOf(civilDate(day).year - 1, 12, 31);

/** The first day of the quarter that the day lies in. */
export function startOfQuarter(day: number): number {
  const { year, month } = civilDate(day);
  return dayNumberOf(year, month - ((month - 1) % 3), 1);
}
