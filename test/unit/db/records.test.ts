import { describe, expect, it } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listCalendars } from '#electron/db/queries/calendars/list-calendars.ts';
import { listChains } from '#electron/db/queries/chains/list-chains.ts';
import { listImports } from '#electron/db/queries/imports/list-imports.ts';
import { listStatements } from '#electron/db/queries/statements/list-statements.ts';
import { readChain } from '#electron/db/queries/chains/read-chain.ts';
import { removeCalendar } from '#electron/db/queries/calendars/remove-calendar.ts';
import { removeChain } from '#electron/db/queries/chains/remove-chain.ts';
import { removeStatement } from '#electron/db/queries/statements/remove-statement.ts';
import { writeCalendar } from '#electron/db/queries/calendars/write-calendar.ts';
import { writeChains } from '#electron/db/queries/chains/write-chains.ts';
import { writeStatements } from '#electron/db/queries/statements/write-statements.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import type { CalendarEvent } from '#shared/domain/calendar-event.ts';
import type { Execution, Statement } from '#shared/domain/statement.ts';
import { closing } from '../../support/store/closing.ts';
import { chainOf, eventOf, lotOf, recordDay as day, statementOf } from '../../support/store/fill-records.ts';
import { importedFile } from '../../support/store/fresh-series.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const openedCache = () => closing(openCache(temporaryFolder(), { mode: 'write' }));
const openedUser = () => closing(openUser(temporaryFolder(), { mode: 'write' }));

describe('an option chain', () => {
  it('comes back bit for bit, with gaps and the roots of its contracts', () => {
    const cache = openedCache();
    const chain = chainOf('SPX', day, 700, 0.1);
    chain.columns.bid[3] = Number.NaN;
    chain.columns.impliedVolatility[4] = 0.2112345678901;
    const odd = { ...chain, roots: ['SPX', 'SPXW'], quotedAt: 'July 10, 2026 at 4:15 PM EDT' };
    expect(writeChains(cache, importedFile(), [odd])).toEqual([false]);
    expect(readChain(cache, 'SPX', day, day)).toEqual(odd);
    expect(listImports(cache)).toMatchObject([{ fileName: 'IWM.csv', accepted: 600, series: [] }]);
  });

  it('stands beside those of other days and takes the place of the one of its day', () => {
    const cache = openedCache();
    const write = (quoteDay: number, contracts: number) =>
      writeChains(cache, importedFile(), [chainOf('IWM', quoteDay, contracts, 1)])[0];
    expect([write(day, 10), write(day + 1, 20), write(day, 30)]).toEqual([false, false, true]);
    expect(listChains(cache).map(({ quoteDay, contractCount }) => [quoteDay, contractCount])).toEqual([
      [day + 1, 20],
      [day, 30],
    ]);
    expect(readChain(cache, 'IWM', 0, day + 9)?.columns.strike).toHaveLength(20);
    expect(readChain(cache, 'IWM', 0, day - 1)).toBeNull();
    expect(removeChain(cache, 'IWM', chainOf('IWM', day, 1, 1).quoteDate)).toBe(true);
    expect(listChains(cache)).toHaveLength(1);
  });

  it('is stored with all others of its file or not at all', () => {
    const cache = openedCache();
    const bad = [chainOf('IWM', day, 10, 1), chainOf('TNA', day, 0, 1)];
    expect(() => writeChains(cache, importedFile(), bad)).toThrow(RangeError);
    expect([listChains(cache), listImports(cache)]).toEqual([[], []]);
  });

  it.each([
    ["UPDATE option_chain SET underlying_price = 99 WHERE underlying = 'IWM'", false],
    ["UPDATE option_chain SET payload = zeroblob(length(payload)) WHERE underlying = 'IWM'", true],
  ])('is refused by name after %s', (sql, isRecordIntact) => {
    const cache = openedCache();
    writeChains(cache, importedFile(), [chainOf('IWM', day, 10, 1), chainOf('TNA', day, 10, 1)]);
    cache.run(sql);
    expect(() => readChain(cache, 'IWM', day, day)).toThrow(StoreProblem);
    expect(() => readChain(cache, 'IWM', day, day)).toThrow(
      /chain of IWM on 2024-10-04 in cache\.db.*Remove it/,
    );
    expect(listChains(cache).map(({ intact }) => intact)).toEqual([isRecordIntact, true]);
    expect(readChain(cache, 'TNA', day, day)).not.toBeNull();
  });
});

describe('a calendar', () => {
  const write = (
    cache: ReturnType<typeof openedCache>,
    events: readonly CalendarEvent[],
    change: { name?: string; cancelled?: string[] } = {},
  ) =>
    writeCalendar(cache, importedFile(), {
      name: 'Macro',
      source: 'iCalendar',
      events,
      cancelled: [],
      ...change,
    });

  it('is updated event by event, whatever else it no longer holds', () => {
    const cache = openedCache();
    expect(write(cache, [eventOf('a', day), eventOf('b', day + 1)])).toMatchObject({ added: 2 });
    const moved = eventOf('b', day + 3);
    expect(write(cache, [moved, eventOf('c', day + 2)])).toEqual({
      added: 1,
      changed: 1,
      kept: 0,
      removed: 0,
    });
    expect(write(cache, [moved])).toEqual({ added: 0, changed: 0, kept: 1, removed: 0 });
    expect(listCalendars(cache)).toMatchObject([
      { name: 'Macro', intact: true, events: [{ key: 'a' }, { key: 'c' }, { key: 'b', date: moved.date }] },
    ]);
  });

  it('knows an event in a file of another name, and goes when it has lost its last one', () => {
    const cache = openedCache();
    write(cache, [eventOf('a', day)]);
    expect(write(cache, [eventOf('a', day)], { name: 'Macro 2' })).toMatchObject({ kept: 1 });
    expect(listCalendars(cache).map(({ name, events }) => [name, events.length])).toEqual([['Macro 2', 1]]);
    expect(write(cache, [eventOf('b', day)], { name: 'Macro 2', cancelled: ['a', 'x'] })).toMatchObject({
      removed: 1,
    });
    expect(removeCalendar(cache, 'Macro 2')).toBe(true);
    expect(cache.rows('SELECT * FROM calendar_event')).toEqual([]);
  });

  it('learns nothing anew from an event that is exported again', () => {
    const cache = openedCache();
    const [early, late] = [eventOf('x', day).knownOn, eventOf('x', day + 50).date];
    write(cache, [eventOf('a', day + 90)]);
    write(cache, [eventOf('a', day + 90, { knownOn: late })]);
    expect(listCalendars(cache)[0].events[0].knownOn).toBe(early);
    write(cache, [eventOf('a', day + 91, { knownOn: late })]);
    expect(listCalendars(cache)[0].events[0].knownOn).toBe(late);
  });

  it.each([
    "UPDATE calendar_event SET title = 'CPI' WHERE key = 'a'",
    "DELETE FROM calendar_event WHERE key = 'a'",
    "UPDATE calendar SET name = 'Other'",
  ])('is known as damaged after %s', (sql) => {
    const cache = openedCache();
    write(cache, [eventOf('a', day), eventOf('b', day)]);
    cache.run(sql);
    expect(listCalendars(cache)[0].intact).toBe(false);
    expect(listCalendars(cache)[0].events.map(({ title }) => title)).not.toContain('CPI');
  });
});

describe('a statement', () => {
  const execution: Execution = {
    date: eventOf('x', day - 3).date,
    symbol: 'TNA',
    option: { expiration: eventOf('x', day + 40).date, side: 'put', strike: 42.5 },
    quantity: -2,
    price: 1.25,
    commissionCents: 130,
    currency: 'USD',
  };
  const write = (user: ReturnType<typeof openedUser>, statements: readonly Statement[]) =>
    writeStatements(user, importedFile(), 'Schwab positions', statements);

  it('comes back as it was, money in whole cents', () => {
    const user = openedUser();
    const option = { ...lotOf('IWM', 5), kind: 'option', option: execution.option } as const;
    const cash = { ...lotOf('USD', 0), kind: 'cash', quantity: null, costCents: null, price: null } as const;
    const one = { ...statementOf('U1', day, [lotOf('TNA', 12.5), option, cash]), executions: [execution] };
    write(user, [one]);
    const [{ account, date, lots, executions, intact }] = listStatements(user);
    expect({ account, date, lots: lots.map(({ id: _id, ...lot }) => lot), executions }).toEqual(one);
    expect(intact).toBe(true);
  });

  it('takes the place of that of its account and day, part by part, and leaves the others', () => {
    const user = openedUser();
    const days = [day, day + 1];
    write(user, [
      ...days.map((one) => statementOf('U1', one, [lotOf('TNA', 1)])),
      statementOf('U2', day, []),
    ]);
    expect(write(user, [statementOf('U1', day, [lotOf('TZA', 2), lotOf('SPY', 3)])])).toEqual([true]);
    // Brokers give executions in a file of their own, which says nothing of what is held.
    expect(write(user, [{ ...statementOf('U1', day, []), executions: [execution] }])).toEqual([true]);
    expect(
      listStatements(user).map(({ account, lots, executions }) => [
        account,
        lots.map(({ symbol }) => symbol).join(),
        executions.length,
      ]),
    ).toEqual([
      ['U1', 'TNA', 0],
      ['U1', 'TZA,SPY', 1],
      ['U2', '', 0],
    ]);
  });

  it('leaves no trace once it is removed, its file neither', () => {
    const user = openedUser();
    write(user, [statementOf('U1', day, [lotOf('TNA', 1)])]);
    expect(removeStatement(user, 'U1', statementOf('U1', day, []).date)).toBe(true);
    for (const table of ['statement', 'statement_import', 'lot', 'execution'])
      expect(user.rows(`SELECT * FROM ${table}`)).toEqual([]);
  });

  it.each([
    'UPDATE lot SET quantity = 1001',
    'UPDATE lot SET cost_cents = 1',
    'DELETE FROM lot',
    'UPDATE execution SET price = 2',
    "UPDATE statement SET account = 'U9'",
  ])('is known as damaged after %s', (sql) => {
    const user = openedUser();
    write(user, [{ ...statementOf('U1', day, [lotOf('TNA', 1000)]), executions: [execution] }]);
    user.run(sql);
    expect(listStatements(user)[0].intact).toBe(false);
  });
});
