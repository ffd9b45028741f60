import { type DayNumber, dayNumberOf } from '#shared/domain/business-date.ts';
import { isHalfDay, isSession, previousSession } from '#shared/domain/calendar/exchange-sessions.ts';

const closeMinutes = 16 * 60;
const earlyCloseMinutes = 13 * 60;
/** Closing auctions and late prints come in after the bell. */
const settlingMinutes = 15;

const newYork = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/**
 * The last session of the New York Stock Exchange whose bar is final at a moment: from a quarter of an hour after its close.
 * @param nowMs milliseconds since 1970
 * @returns days since 1970-01-01
 */
export function lastCompleteSession(nowMs: number): DayNumber {
  const parts = newYork.formatToParts(nowMs);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const today = dayNumberOf(part('year'), part('month'), part('day'));
  const close = isHalfDay(today) ? earlyCloseMinutes : closeMinutes;
  const isOver = part('hour') * 60 + part('minute') >= close + settlingMinutes;
  return isSession(today) && isOver ? today : previousSession(today);
}
