import { dayNumberOf, dayOfWeek } from '../business-date.ts';
import { exchangeHolidays } from './exchange-holidays.ts';
import { friday, monday, nthWeekday, saturday, sunday, thursday, wednesday } from './weekday-rules.ts';

/** Early closes announced for one year only. */
const exceptionalEarlyCloses: readonly (readonly [year: number, month: number, day: number])[] = [
  [1997, 12, 26],
  [1999, 12, 31],
  [2003, 12, 26],
];

const firstAfterThanksgiving = 1992;
const firstBeforeIndependenceDay = 1995;
/** From 2013 the eve of a Thursday's Independence Day closes early; before, the Friday after it did. */
const firstWednesdayEve = 2013;

function aroundIndependenceDay(year: number): number[] {
  const eve = dayNumberOf(year, 7, 3);
  const weekday = dayOfWeek(eve);
  if (year < firstBeforeIndependenceDay || weekday === friday || weekday === saturday || weekday === sunday)
    return [];
  return [weekday === wednesday && year < firstWednesdayEve ? eve + 2 : eve];
}

/**
 * Sessions of a year that end early (13:00 New York time, 14:00 before 1993) by schedule, as day numbers, from 1990:
 * around Independence Day, the day after Thanksgiving, Christmas Eve, and a few announced ones.
 * Hours cut short by weather or breakdowns are not among them.
 * @source NYSE rule 7.2 and the exchange's yearly holiday notices
 */
export function earlyCloses(year: number): ReadonlySet<number> {
  const christmasEve = dayNumberOf(year, 12, 24);
  const christmasEveCounts = dayOfWeek(christmasEve) >= monday && dayOfWeek(christmasEve) <= thursday;
  const days = [
    ...aroundIndependenceDay(year),
    ...(year >= firstAfterThanksgiving ? [nthWeekday(year, 11, thursday, 4) + 1] : []),
    ...(christmasEveCounts ? [christmasEve] : []),
    ...exceptionalEarlyCloses.filter((close) => close[0] === year).map((close) => dayNumberOf(...close)),
  ];
  const holidays = exchangeHolidays(year);
  return new Set(days.filter((day) => !holidays.has(day)));
}
