import { countBarsThrough } from '../bar-columns.ts';
import { civilDate, type DayNumber, dayNumberOf, dayOfWeek } from '../business-date.ts';
import { earlyCloses } from './early-closes.ts';
import { exchangeHolidays } from './exchange-holidays.ts';
import { saturday, sunday } from './weekday-rules.ts';

/**
 * First day from which the calendar is exact; the rules of earlier years differ. After today it is exact
 * but for closures nobody can foresee.
 */
export const firstExactDay: DayNumber = dayNumberOf(1990, 1, 1);

const sessionsByYear = new Map<number, Int32Array>();
const earlyClosesByYear = new Map<number, ReadonlySet<number>>();

function yearOf(day: number): number {
  return civilDate(day).year;
}

function sessionsOfYear(year: number): Int32Array {
  let sessions = sessionsByYear.get(year);
  if (!sessions) {
    const holidays = exchangeHolidays(year);
    const first = dayNumberOf(year, 1, 1);
    const days = Int32Array.from(
      { length: dayNumberOf(year + 1, 1, 1) - first },
      (_, index) => first + index,
    );
    sessions = days.filter(
      (day) => dayOfWeek(day) !== saturday && dayOfWeek(day) !== sunday && !holidays.has(day),
    );
    sessionsByYear.set(year, sessions);
  }
  return sessions;
}

/** Sessions of the year of `day` that are not after it. */
function sessionsOfYearThrough(day: number): number {
  return countBarsThrough(sessionsOfYear(yearOf(day)), day);
}

/** True when the New York Stock Exchange trades on `day`, if only half of it. */
export function isSession(day: number): boolean {
  const sessions = sessionsOfYear(yearOf(day));
  return sessions[countBarsThrough(sessions, day) - 1] === day;
}

/** True when `day` is a session that ends early by schedule. */
export function isHalfDay(day: number): boolean {
  const year = yearOf(day);
  let closes = earlyClosesByYear.get(year);
  if (!closes) {
    closes = earlyCloses(year);
    earlyClosesByYear.set(year, closes);
  }
  return closes.has(day);
}

/** The last session before `day`, which itself does not count. */
export function previousSession(day: number): DayNumber {
  const before = sessionsOfYearThrough(day - 1);
  const year = yearOf(day - 1);
  return (before > 0 ? sessionsOfYear(year)[before - 1] : sessionsOfYear(year - 1).at(-1)) as DayNumber;
}

/** The first session after `day`, which itself does not count. */
export function nextSession(day: number): DayNumber {
  const through = sessionsOfYearThrough(day);
  const sessions = sessionsOfYear(yearOf(day));
  return (through < sessions.length ? sessions[through] : sessionsOfYear(yearOf(day) + 1)[0]) as DayNumber;
}

/** Number of sessions from `from` to `to`, both included; 0 when `to` is before `from`. */
export function countSessions(from: number, to: number): number {
  if (to < from) return 0;
  const lastYear = yearOf(to);
  let count = sessionsOfYearThrough(to) - sessionsOfYearThrough(from - 1);
  for (let year = yearOf(from - 1); year < lastYear; year++) count += sessionsOfYear(year).length;
  return count;
}

/** The sessions from `from` to `to`, both included, as day numbers, oldest first. */
export function sessionsBetween(from: number, to: number): Int32Array {
  const sessions = new Int32Array(countSessions(from, to));
  let filled = 0;
  for (let year = yearOf(from); filled < sessions.length; year++) {
    for (const day of sessionsOfYear(year)) if (day >= from && day <= to) sessions[filled++] = day;
  }
  return sessions;
}
