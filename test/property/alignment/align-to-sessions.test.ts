import { fc } from '../../support/fast-check.ts';
import { expect, it } from 'vitest';
import { alignToSessions } from '#electron/analytics/alignment/align-to-sessions.ts';
import { nextSession, sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';

const first = 14_000;
const figures = fc
  .uniqueArray(
    fc.tuple(fc.integer({ min: first - 40, max: first + 200 }), fc.double({ noDefaultInfinity: true })),
    {
      selector: ([day]) => day,
      maxLength: 120,
    },
  )
  .map((pairs) => pairs.toSorted((a, b) => a[0] - b[0]));
const sessions = sessionsBetween(first, first + 160);

/** The first session on whose evening a figure was public, told forwards from its date. */
function publicOn(day: number, lag: number): number {
  let session: number = nextSession(day - 1);
  for (let step = 0; step < lag; step++) session = nextSession(session);
  return session;
}

it('each session has the last figure that was public by then, whatever the calendar of the series', () => {
  fc.assert(
    fc.property(figures, fc.integer({ min: 0, max: 3 }), (pairs, lag) => {
      const days = Int32Array.from(pairs, ([day]) => day);
      const values = Float64Array.from(pairs, ([, value]) => value);
      const { values: aligned, observedDay } = alignToSessions(days, values, sessions, lag);
      sessions.forEach((session, index) => {
        const known = pairs.findLast(([day, value]) => !Number.isNaN(value) && publicOn(day, lag) <= session);
        expect(observedDay[index]).toBe(known?.[0] ?? -1);
        expect(aligned[index]).toBe(known?.[1] ?? Number.NaN);
      });
    }),
    { numRuns: 200 },
  );
});

it('what comes later changes no earlier session', () => {
  fc.assert(
    fc.property(
      figures,
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 0, max: 110 }),
      (pairs, lag, cut) => {
        const read = (of: typeof pairs) =>
          alignToSessions(
            Int32Array.from(of, ([day]) => day),
            Float64Array.from(of, ([, value]) => value),
            sessions,
            lag,
          ).values.slice(0, cut + 1);
        const through = sessions[Math.min(cut, sessions.length - 1)] as number;
        expect(read(pairs.filter(([day]) => day <= through))).toEqual(read(pairs));
      },
    ),
    { numRuns: 200 },
  );
});
