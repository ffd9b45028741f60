import type { DayNumber } from '../business-date.ts';
import { isSession, previousSession } from './exchange-sessions.ts';
import { friday, nthWeekday } from './weekday-rules.ts';

/**
 * Last trading day of the standard monthly options on shares and funds: the third Friday, or the session before it when the
 * exchange is closed, as on a Good Friday.
 * @param month 1 to 12
 */
export function monthlyExpiry(year: number, month: number): DayNumber {
  const thirdFriday = nthWeekday(year, month, friday, 3);
  return isSession(thirdFriday) ? (thirdFriday as DayNumber) : previousSession(thirdFriday);
}
