import { describe, expect, it } from 'vitest';
import { dayNumberOf, toBusinessDate } from '#shared/domain/business-date.ts';
import { newYorkDay, newYorkInstant } from '#shared/domain/calendar/exchange-clock.ts';
import { isHalfDay, sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { sessionHours } from '#shared/domain/calendar/session-hours.ts';

/** New York's clock by the time zone database of the runtime, which knows nothing of our rules. */
const newYork = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/New_York',
  dateStyle: 'short',
  timeStyle: 'short',
});
const [first, last] = [dayNumberOf(1990, 1, 1), dayNumberOf(2035, 12, 31)];

describe('the hours of the exchange, against the time zone database', () => {
  it('every session from 1990 to 2035 opens at 9:30 and closes at 16:00, or early on a half day', () => {
    const sessions = sessionsBetween(first, last);
    expect(sessions.length).toBeGreaterThan(11_500);
    const wrong = Array.from(sessions).flatMap((day) => {
      const hours = sessionHours(day);
      const date = toBusinessDate(day);
      const close = !isHalfDay(day) ? '16:00' : date < '1993' ? '14:00' : '13:00';
      const shown = hours && [newYork.format(hours.openMs), newYork.format(hours.closeMs)];
      return shown?.[0] === `${date} 09:30` && shown[1] === `${date} ${close}` ? [] : [{ date, shown }];
    });
    expect(wrong).toEqual([]);
  });

  it('the day in New York changes at its midnight, in summer and in winter', () => {
    const wrong: string[] = [];
    for (let day: number = first; day <= last; day++) {
      const midnight = newYorkInstant(day, 0);
      if (newYork.format(midnight) !== `${toBusinessDate(day)} 00:00`) wrong.push(toBusinessDate(day));
      if (newYorkDay(midnight) !== day || newYorkDay(midnight - 1) !== day - 1)
        wrong.push(toBusinessDate(day));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['the last Friday before summer time of 2006', 2006, 3, 31, '2006-03-31T14:30:00.000Z'],
    ['the Monday after it, in April', 2006, 4, 3, '2006-04-03T13:30:00.000Z'],
    ['the Friday before the first change in March', 2007, 3, 9, '2007-03-09T14:30:00.000Z'],
    ['the Monday after it', 2007, 3, 12, '2007-03-12T13:30:00.000Z'],
    ['the last Friday of October 2007, still summer', 2007, 11, 2, '2007-11-02T13:30:00.000Z'],
    ['the Monday after the change in November', 2007, 11, 5, '2007-11-05T14:30:00.000Z'],
  ])('opens on %s at the moment published', (_, year, month, day, open) => {
    expect(new Date(sessionHours(dayNumberOf(year, month, day))?.openMs ?? 0).toISOString()).toBe(open);
  });

  it('has no hours on a day without trading', () => {
    expect(sessionHours(dayNumberOf(2025, 1, 9))).toBeNull();
    expect(sessionHours(dayNumberOf(2024, 11, 28))).toBeNull();
  });
});
