import { newYorkInstant } from './exchange-clock.ts';
import { isHalfDay, isSession } from './exchange-sessions.ts';

const openMinutes = 9 * 60 + 30;
const closeMinutes = 16 * 60;
const earlyCloseMinutes = 13 * 60;
const earlyCloseMinutesBefore1993 = 14 * 60;
const endOf1992 = 8400;

/** First and last moment of a session, in milliseconds since 1970 UTC. */
export interface SessionHours {
  readonly openMs: number;
  readonly closeMs: number;
}

/**
 * When the New York Stock Exchange opens (9:30) and closes (16:00, on half days 13:00, before 1993 14:00) on a day; null
 * when it does not trade. Exact from 1990, but for hours cut short or late openings that no schedule gives.
 * @param day calendar day in New York, as days since 1970-01-01
 */
export function sessionHours(day: number): SessionHours | null {
  if (!isSession(day)) return null;
  const earlyClose = day <= endOf1992 ? earlyCloseMinutesBefore1993 : earlyCloseMinutes;
  return {
    openMs: newYorkInstant(day, openMinutes),
    closeMs: newYorkInstant(day, isHalfDay(day) ? earlyClose : closeMinutes),
  };
}
