import { nextSession, previousSession } from '#shared/domain/calendar/exchange-sessions.ts';

const sessionsOfKey: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -21,
  PageUp: 21,
};

/** The day to which a key moves an end of the holding, in sessions; null for any other key. */
export function stepDay(key: string, day: number, first: number, last: number): number | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const sessions = sessionsOfKey[key];
  if (sessions === undefined) return null;
  let at = day;
  for (let step = 0; step < Math.abs(sessions); step++)
    at = sessions < 0 ? previousSession(at) : nextSession(at);
  return Math.max(first, Math.min(last, at));
}
