import { firstExactDay, sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';

/** How the days of a series differ from those on which the exchange traded. */
export interface SessionComparison {
  /** Sessions between the first and the last day that have no bar. */
  readonly missing: readonly number[];
  /** Days with a bar on which the exchange was closed. */
  readonly extra: readonly number[];
}

/**
 * Holds the days of a series against the sessions between its first and its last, from 1990 on, where the calendar is exact.
 * @param days strictly increasing
 */
export function compareWithSessions(days: Int32Array): SessionComparison {
  const missing: number[] = [];
  const extra: number[] = [];
  if (days.length === 0) return { missing, extra };
  const sessions = sessionsBetween(Math.max(firstExactDay, days[0]), days[days.length - 1]);
  let next = 0;
  for (const session of sessions) {
    for (; next < days.length && days[next] < session; next++)
      if (days[next] >= firstExactDay) extra.push(days[next]);
    if (days[next] === session) next++;
    else missing.push(session);
  }
  for (; next < days.length; next++) if (days[next] >= firstExactDay) extra.push(days[next]);
  return { missing, extra };
}

/** The days in runs of more than `most` sessions that follow each other; a shorter run is left out. */
export function longRuns(missing: readonly number[], days: Int32Array, most: number): number[] {
  const kept: number[] = [];
  let run: number[] = [];
  let next = 0;
  for (const day of missing) {
    let interrupted = false;
    for (; next < days.length && days[next] < day; next++)
      if (run.length > 0 && days[next] > run[run.length - 1]) interrupted = true;
    if (interrupted) {
      if (run.length > most) kept.push(...run);
      run = [];
    }
    run.push(day);
  }
  return run.length > most ? [...kept, ...run] : kept;
}
