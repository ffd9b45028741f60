import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { nextSession, previousSession } from '#shared/domain/calendar/exchange-sessions.ts';
import type { Settings } from '#shared/domain/settings.ts';

type Replayed = Pick<Settings, 'asOf' | 'replay'>;

/**
 * The change of the settings that begins a replay: the as-of date goes back to where it begins, and knows where it was.
 * @param lastDate the last bar readable before, where the replay ends unless an as-of date ended it already
 */
export function beginReplay(
  { asOf, replay }: Replayed,
  from: BusinessDate,
  lastDate: BusinessDate,
): Replayed | null {
  const former = replay ?? { formerAsOf: asOf, endsOn: asOf !== null && asOf < lastDate ? asOf : lastDate };
  return from < former.endsOn ? { asOf: from, replay: former } : null;
}

/** The change that ends it: the as-of date is exactly what it was. */
export function endReplay({ replay }: Replayed): Replayed | null {
  return replay && { asOf: replay.formerAsOf, replay: null };
}

/** The day one session on or back; null where the replay ends, or is not on. */
export function stepReplay({ asOf, replay }: Replayed, by: 1 | -1): BusinessDate | null {
  if (replay === null || asOf === null) return null;
  const day = toDayNumber(asOf);
  const next = toBusinessDate(by === 1 ? nextSession(day) : previousSession(day));
  return next <= replay.endsOn ? next : null;
}
