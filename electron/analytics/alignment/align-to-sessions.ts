import { isSession, previousSession } from '#shared/domain/calendar/exchange-sessions.ts';

/** A series as it was known on the evening of each session; both columns have one entry a session. */
export interface SessionAlignment {
  /** NaN before the first figure was public. */
  readonly values: Float64Array;
  /** The day that the value is dated, which says how old it is; -1 where there is none. */
  readonly observedDay: Int32Array;
}

/**
 * What: a daily series of another calendar read on exchange sessions, without looking ahead.
 * Formula: at session t the last figure dated on or before the session `lagSessions` before t. A figure dated on a weekend
 * or a holiday thereby belongs to the next session, and one that is published a day late to the session after its own.
 * Arguments: `days` strictly increasing, `values` one for each, NaN for no figure; `sessions` increasing days of the target;
 * `lagSessions` sessions from a figure's date to the evening on which it was public, 0 or more.
 * Range: that of `values`; a missing figure is filled from the last one, whose day is given beside it.
 * First values: NaN until the first figure was public.
 */
export function alignToSessions(
  days: Int32Array,
  values: Float64Array,
  sessions: Int32Array,
  lagSessions: number,
): SessionAlignment {
  const aligned = new Float64Array(sessions.length).fill(Number.NaN);
  const observedDay = new Int32Array(sessions.length).fill(-1);
  let next = 0;
  let last = -1;
  for (let index = 0; index < sessions.length; index++) {
    const cutoff = lastPublishedDay(sessions[index], lagSessions);
    for (; next < days.length && days[next] <= cutoff; next++) if (!Number.isNaN(values[next])) last = next;
    if (last < 0) continue;
    aligned[index] = values[last];
    observedDay[index] = days[last];
  }
  return { values: aligned, observedDay };
}

/** Figures dated later than this were not public on the evening of `day`. */
function lastPublishedDay(day: number, lagSessions: number): number {
  let session: number = isSession(day) ? day : previousSession(day);
  for (let step = 0; step < lagSessions; step++) session = previousSession(session);
  return session;
}
