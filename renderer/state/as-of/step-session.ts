import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { nextSession, previousSession } from '#shared/domain/calendar/exchange-sessions.ts';

/**
 * The as-of date one session back.
 * @param latest the last bar on show, from which the first step goes; null leaves the date as it is
 */
export function earlierSession(asOf: BusinessDate | null, latest: BusinessDate | null): BusinessDate | null {
  const from = asOf ?? latest;
  return from === null ? null : toBusinessDate(previousSession(toDayNumber(from)));
}

/** The as-of date one session forward; null, which is all the data, from the last session before `today` on. */
export function laterSession(asOf: BusinessDate | null, today: BusinessDate): BusinessDate | null {
  if (asOf === null) return null;
  const next = toBusinessDate(nextSession(toDayNumber(asOf)));
  return next < today ? next : null;
}
