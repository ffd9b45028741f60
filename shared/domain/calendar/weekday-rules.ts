import { dayNumberOf, dayOfWeek, daysInMonth } from '../business-date.ts';

export const sunday = 0;
export const monday = 1;
export const wednesday = 3;
export const thursday = 4;
export const friday = 5;
export const saturday = 6;

/** Day number of the `count`-th given weekday of a month, from 1. */
export function nthWeekday(year: number, month: number, weekday: number, count: number): number {
  const first = dayNumberOf(year, month, 1);
  return first + ((weekday - dayOfWeek(first) + 7) % 7) + 7 * (count - 1);
}

/** Day number of the last given weekday of a month. */
export function lastWeekday(year: number, month: number, weekday: number): number {
  const last = dayNumberOf(year, month, daysInMonth(year, month));
  return last - ((dayOfWeek(last) - weekday + 7) % 7);
}
