import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { nextSession } from '#shared/domain/calendar/exchange-sessions.ts';
import type { Condition, MeasureOf } from '#shared/domain/condition.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { readBars } from '#electron/db/queries/series/read-bars.ts';
import { openTestServices, type TestServices } from '../../support/open-test-services.ts';

const level = (symbol: string): MeasureOf => ({ kind: 'level', series: { symbol }, unit: 'price' });
const atLeast = (measure: MeasureOf, threshold: number): Condition => ({
  kind: 'compare',
  measure,
  is: 'atLeast',
  threshold,
});
const lastDay = '2025-12-18' as BusinessDate;

describe('a condition on the board, on the sample', () => {
  let services: TestServices;
  beforeAll(() => {
    // A Friday evening some weeks after the sample's end.
    services = openTestServices({ nowMs: Date.UTC(2026, 0, 30, 23) });
  });
  afterAll(() => services.end());
  const read = async (condition: Condition, asOf: BusinessDate | null) =>
    (
      await services.handlers['triggers.preview']({ triggers: [{ id: 'one', name: 'One', condition }], asOf })
    )[0]?.reading;

  it('says of old data that nothing is known, and what was known last', async () => {
    const now = await read(atLeast(level('IWM'), 1), null);
    expect(now).toMatchObject({
      truth: 'unknown',
      state: 'unknown',
      reasons: ['IWM had no value after 18 Dec 2025.'],
    });
    expect(now?.leaves[0]).toMatchObject({
      truth: 'unknown',
      value: { value: null, reason: 'The last value is 28 sessions old; 5 are allowed.' },
      last: { value: expect.any(Number), date: lastDay },
      ageSessions: 28,
      source: 'simulated sample',
      simulated: true,
    });
    expect(await read(atLeast(level('IWM'), 1), lastDay)).toMatchObject({
      truth: 'yes',
      state: 'fired',
      date: lastDay,
    });
  });

  it('lets a known part decide, and only that: unknown is neither', async () => {
    const [met, missing] = [atLeast(level('IWM'), 1), atLeast(level('NONE'), 1)];
    const of = [met, missing];
    expect(await read({ kind: 'any', of }, lastDay)).toMatchObject({ truth: 'yes', reasons: [] });
    expect(await read({ kind: 'all', of }, lastDay)).toMatchObject({
      truth: 'unknown',
      state: 'unknown',
      distance: { value: null },
      reasons: ['There is no series NONE.'],
    });
    expect(await read({ kind: 'not', of: missing }, lastDay)).toMatchObject({ truth: 'unknown' });
  });

  it('reads a yield on the session after the one that it is dated, as it was published', async () => {
    const cache = openCache(services.folder, { mode: 'read' });
    const rows = readBars(cache, 'DGS10');
    cache.close();
    if (!rows) throw new Error('the sample has no yield');
    const highest = Math.max(...rows.close);
    const dated = rows.day[rows.close.indexOf(highest)] as number;
    const { firings } = await services.handlers['triggers.history']({
      triggers: [{ id: 'peak', name: 'Peak', condition: atLeast(level('DGS10'), highest) }],
      from: null,
      to: null,
      asOf: lastDay,
    });
    expect(firings[0]?.date).toBe(toBusinessDate(nextSession(dated)));
    const onItsDay = await read(atLeast(level('DGS10'), highest), toBusinessDate(dated));
    expect(onItsDay).toMatchObject({ truth: 'no', lastFired: null });
  });

  it('replays between two days with the memory of before the first', async () => {
    const condition: Condition = {
      kind: 'compare',
      measure: {
        kind: 'change',
        series: { symbol: 'SPY' },
        from: { kind: 'highest', sessions: 20 },
        unit: 'fraction',
      },
      is: 'atMost',
      threshold: -0.03,
      band: 0.01,
    };
    const ask = (from: string | null, to: string | null) =>
      services.handlers['triggers.history']({
        triggers: [{ id: 'fall', name: 'A fall', condition }],
        from: from as BusinessDate | null,
        to: to as BusinessDate | null,
        asOf: lastDay,
      });
    const whole = (await ask(null, null)).firings;
    expect(whole.length).toBeGreaterThan(10);
    const cut = whole[5]?.date as BusinessDate;
    const dayAfter = toBusinessDate(toDayNumber(cut) + 1);
    expect([...(await ask(null, cut)).firings, ...(await ask(dayAfter, null)).firings]).toEqual(whole);
    const [warmUp, ...others] = (await ask(null, null)).unknown;
    expect(warmUp).toMatchObject({
      from: '2015-01-02',
      sessions: 19,
      reasons: ['SPY has too few bars there, or one of them is a gap.'],
    });
    expect(others).toEqual([]);
  });
});
