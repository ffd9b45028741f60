import { dayNumberOf, dayOfWeek } from '../business-date.ts';
import { easterSunday } from './easter-sunday.ts';
import { lastWeekday, monday, nthWeekday, saturday, sunday, thursday } from './weekday-rules.ts';

/** Days without trading that no rule gives: funerals of presidents, the attacks of 2001, hurricane Sandy. */
const exceptionalClosures: readonly (readonly [year: number, month: number, day: number])[] = [
  [1994, 4, 27],
  [2001, 9, 11],
  [2001, 9, 12],
  [2001, 9, 13],
  [2001, 9, 14],
  [2004, 6, 11],
  [2007, 1, 2],
  [2012, 10, 29],
  [2012, 10, 30],
  [2018, 12, 5],
  [2025, 1, 9],
];

const firstMartinLutherKingDay = 1998;
const firstJuneteenth = 2022;

/** A holiday on a Sunday is kept on Monday; one on a Saturday on Friday. */
function observed(day: number): number {
  const weekday = dayOfWeek(day);
  return weekday === sunday ? day + 1 : weekday === saturday ? day - 1 : day;
}

/** New Year's Day on a Saturday is not made up for: the Friday before closes the books of the old year. */
function newYear(year: number): number[] {
  const day = dayNumberOf(year, 1, 1);
  return dayOfWeek(day) === saturday ? [] : [observed(day)];
}

/**
 * Weekdays of a year on which the New York Stock Exchange does not trade, as day numbers.
 * Rules as they stand since 1990: New Year, Martin Luther King (from 1998), Washington, Good Friday, Memorial, Juneteenth (from 2022),
 * Independence, Labor, Thanksgiving, Christmas; and the exceptional closures so far.
 * @source NYSE rule 7.2 and the exchange's yearly holiday notices
 */
export function exchangeHolidays(year: number): ReadonlySet<number> {
  return new Set([
    ...newYear(year),
    ...(year >= firstMartinLutherKingDay ? [nthWeekday(year, 1, monday, 3)] : []),
    nthWeekday(year, 2, monday, 3),
    easterSunday(year) - 2,
    lastWeekday(year, 5, monday),
    ...(year >= firstJuneteenth ? [observed(dayNumberOf(year, 6, 19))] : []),
    observed(dayNumberOf(year, 7, 4)),
    nthWeekday(year, 9, monday, 1),
    nthWeekday(year, 11, thursday, 4),
    observed(dayNumberOf(year, 12, 25)),
    ...exceptionalClosures.filter((closure) => closure[0] === year).map((closure) => dayNumberOf(...closure)),
  ]);
}
