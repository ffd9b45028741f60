import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CalendarEvent } from '#shared/domain/calendar-event.ts';
import { type ChainColumns, chainFigures, type OptionChain } from '#shared/domain/option-chain.ts';
import type { Lot, Statement } from '#shared/domain/statement.ts';
import type { ReadDb, WriteDb } from '#electron/db/database.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listCalendars } from '#electron/db/queries/calendars/list-calendars.ts';
import { listChains } from '#electron/db/queries/chains/list-chains.ts';
import { listStatements } from '#electron/db/queries/statements/list-statements.ts';
import { readChain } from '#electron/db/queries/chains/read-chain.ts';
import { writeCalendar } from '#electron/db/queries/calendars/write-calendar.ts';
import { writeChains } from '#electron/db/queries/chains/write-chains.ts';
import { writeStatements } from '#electron/db/queries/statements/write-statements.ts';
import { importedFile } from './fresh-series.ts';

export const recordDay = 20_000;
const date = (day: number): BusinessDate => toBusinessDate(day);

/** A chain of so many contracts whose every figure is `value`; 0 contracts are none. */
export function chainOf(underlying: string, day: number, contracts: number, value: number): OptionChain {
  const figures = chainFigures.map((name) => [name, new Float64Array(contracts).fill(value)] as const);
  return {
    underlying,
    quoteDate: date(day),
    quotedAt: null,
    underlyingPrice: 220.5,
    source: 'option chain (JSON)',
    roots: [underlying],
    columns: {
      expirationDay: Int32Array.from({ length: contracts }, (_, i) => day + 30 + Math.floor(i / 50)),
      side: Int32Array.from({ length: contracts }, (_, i) => (i % 2 === 0 ? 1 : -1)),
      strike: Float64Array.from({ length: contracts }, (_, i) => 100 + (i % 50) / 2),
      rootIndex: new Int32Array(contracts),
      ...Object.fromEntries(figures),
    } as ChainColumns,
  };
}

export function lotOf(symbol: string, quantity: number, costCents = 4_812_693): Lot {
  return {
    kind: 'security',
    symbol,
    description: `${symbol} fund`,
    option: null,
    quantity,
    costCents,
    price: 42.5,
    marketValueCents: 5_100_000,
    currency: 'USD',
    openedOn: null,
  };
}

export const statementOf = (account: string, day: number, lots: readonly Lot[]): Statement => ({
  account,
  date: date(day),
  lots,
  executions: [],
});

export function eventOf(key: string, day: number, change: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    key,
    title: `Event ${key}`,
    description: '',
    date: date(day),
    lastDate: date(day),
    allDay: true,
    startMs: null,
    repeats: null,
    knownOn: date(recordDay),
    ...change,
  };
}

/** Writes batch n: two chains, a calendar of three events and a statement of two lots, every figure of which is n. */
export function writeBatch(cache: WriteDb<'cache'>, user: WriteDb<'user'>, batch: number): void {
  const file = importedFile({ fileName: `${batch}` });
  writeChains(
    cache,
    file,
    ['IWM', 'TNA'].map((underlying) => chainOf(underlying, recordDay, 400, batch)),
  );
  const events = ['a', 'b', 'c'].map((key) => eventOf(key, recordDay + 9, { title: `${batch}` }));
  writeCalendar(cache, file, { name: 'Macro', source: 'iCalendar', events, cancelled: [] });
  const lots = ['TNA', 'TZA'].map((symbol) => lotOf(symbol, batch));
  writeStatements(user, file, 'Schwab positions', [statementOf('U1', recordDay, lots)]);
}

/** Everything that is stored beside series, as a value to compare. */
export function recordsOf(cache: ReadDb<'cache'>, user: ReadDb<'user'>) {
  return {
    chains: listChains(cache).map(({ underlying, quoteDay, intact }) => ({
      intact,
      chain: readChain(cache, underlying, quoteDay, quoteDay),
    })),
    calendars: listCalendars(cache),
    statements: listStatements(user),
  };
}

/** Writes a batch into a workspace, new or not, and closes it cleanly. */
export function fillRecords(folder: string, batch: number): void {
  const [cache, user] = [openCache(folder, { mode: 'write' }), openUser(folder, { mode: 'write' })];
  writeBatch(cache, user, batch);
  cache.close();
  user.close();
}
