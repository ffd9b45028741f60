import { civilDate, type DayNumber } from '../business-date.ts';
import { lastWeekday, nthWeekday, sunday } from './weekday-rules.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const changeHour = 2;
const standardOffsetHours = -5;
const firstYearFromMarch = 2007;

/** Sundays on which New York's clocks change, at two in the morning: summer time begins on the first and ends on the second. */
function clockChanges(year: number): { begins: number; ends: number } {
  return year >= firstYearFromMarch
    ? { begins: nthWeekday(year, 3, sunday, 2), ends: nthWeekday(year, 11, sunday, 1) }
    : { begins: nthWeekday(year, 4, sunday, 1), ends: lastWeekday(year, 10, sunday) };
}

/**
 * The moment at which New York's clocks show a time, in milliseconds since 1970 UTC.
 * Clocks change on Sundays at two, when no session is under way; a time from then on counts by the new offset.
 * @param day calendar day in New York, from 1987
 * @param minutes minutes after midnight, 0..1439
 * @source 15 U.S.C. 260a, as amended for 1987 (first Sunday of April) and by the Energy Policy Act of 2005 for 2007
 */
export function newYorkInstant(day: number, minutes: number): number {
  const { begins, ends } = clockChanges(civilDate(day).year);
  const hour = day + minutes / (24 * 60);
  const isSummer = hour >= begins + changeHour / 24 && hour < ends + changeHour / 24;
  return day * dayMs + minutes * 60_000 - (standardOffsetHours + (isSummer ? 1 : 0)) * hourMs;
}

/**
 * The calendar day in New York at a moment: the exchange's "today", whatever zone the computer is in.
 * @param ms milliseconds since 1970 UTC, from 1987
 */
export function newYorkDay(ms: number): DayNumber {
  const day = Math.floor((ms + standardOffsetHours * hourMs) / dayMs);
  return (ms >= newYorkInstant(day + 1, 0) ? day + 1 : day) as DayNumber;
}
