import { fc } from '../../support/fast-check.ts';
import { expect, it } from 'vitest';
import { dayNumberOf } from '#shared/domain/business-date.ts';
import {
  countSessions,
  isHalfDay,
  isSession,
  nextSession,
  previousSession,
  sessionsBetween,
} from '#shared/domain/calendar/exchange-sessions.ts';

const days = fc.integer({ min: dayNumberOf(1990, 1, 1), max: dayNumberOf(2035, 12, 31) });

it('the next session after a day is the first day after it that is a session', () => {
  fc.assert(
    fc.property(days, (day) => {
      let next = day + 1;
      while (!isSession(next)) next++;
      expect(nextSession(day)).toBe(next);
      let previous = day - 1;
      while (!isSession(previous)) previous--;
      expect(previousSession(day)).toBe(previous);
    }),
    { numRuns: 2000 },
  );
});

it('the sessions between two days are the days between them that are sessions', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5, max: 900 }), (from, length) => {
      const expected = Array.from({ length: Math.max(0, length) }, (_, index) => from + index).filter(
        isSession,
      );
      expect(Array.from(sessionsBetween(from, from + length - 1))).toEqual(expected);
      expect(countSessions(from, from + length - 1)).toBe(expected.length);
    }),
    { numRuns: 500 },
  );
});

it('no stretch without a session is longer than the days of September 2001, and a half day is a session', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(nextSession(day) - day).toBeLessThanOrEqual(7);
      if (isHalfDay(day)) expect(isSession(day)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
