import { join } from 'node:path';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { type Backup, storeFiles } from '#electron/db/backup/backup-folder.ts';
import type { StoreName } from '#electron/db/database.ts';
import { closingAfter } from '#electron/db/health/find-damage.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listCalendars } from '#electron/db/queries/calendars/list-calendars.ts';
import { listChains } from '#electron/db/queries/chains/list-chains.ts';
import { readDrawings } from '#electron/db/queries/drawings/list-drawings.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { listStatements } from '#electron/db/queries/statements/list-statements.ts';
import { listTicketRecords } from '#electron/db/queries/tickets/list-ticket-records.ts';
import { readTriggers } from '#electron/db/queries/triggers/list-triggers.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { Recovered } from './bring-over.ts';

const mostNamed = 20;

interface Replacement {
  /** Where the damaged file is now, relative to the workspace. */
  readonly keptIn: string;
  /** What took its place; null for an empty file. */
  readonly backup: Backup | null;
  /** What came over from the damaged file. */
  readonly recovered: readonly Recovered[];
}

/**
 * What a person must know after a damaged file was replaced: from when the data is, where the old file is, what was recovered
 * from it and what is lost.
 */
export function describeLoss(
  folder: string,
  store: StoreName,
  { keptIn, backup, recovered }: Replacement,
): string {
  const file = storeFiles[store];
  const date = backup && new Date(backup.madeAtMs).toISOString().slice(0, 10);
  const start = date
    ? `${file} was damaged or missing; Stopline started from its backup of ${date}.`
    : `${file} was damaged and there is no usable backup, so it starts empty.`;
  const kept = [
    `The damaged file is kept in ${keptIn.replaceAll('\\', '/')}.`,
    ...describeRecovered(recovered),
  ].join(' ');
  const extent = store === 'cache' ? seriesExtents : ticketContents;
  const [before, after] = [readable(() => extent(join(folder, keptIn))), readable(() => extent(folder))];
  const what = store === 'cache' ? 'series' : 'tickets';
  if (before === null || after === null)
    return `${start} ${kept} Which ${recovered.length > 0 ? 'other ' : ''}${what} it held cannot be read any more: check that all are there, and ${remedies[store]} what is missing.`;
  const lost = [...before]
    .filter(([name, extentBefore]) => after.get(name) !== extentBefore)
    .map(([name, had]) => (store === 'cache' && after.has(name) ? `${name} (had ${had})` : name));
  if (lost.length === 0) return `${start} ${kept} No ${what} are lost.`;
  return `${start} ${kept} Lost or older ${what}: ${named(lost)}. Please ${remedies[store]} them again.`;
}

function describeRecovered(recovered: readonly Recovered[]): string[] {
  if (recovered.length === 0) return [];
  const each = recovered.map(
    ({ symbol, bars, fresh }) => `${symbol} (${formatNumber(fresh, 0)} of its ${formatNumber(bars, 0)} bars)`,
  );
  return [`Recovered from it, being newer and intact: ${named(each)}.`];
}

const named = (all: readonly string[]): string =>
  all.length > mostNamed
    ? `${all.slice(0, mostNamed).join(', ')} and ${all.length - mostNamed} more`
    : all.join(', ');

const remedies: Readonly<Record<StoreName, string>> = { cache: 'import', user: 'enter' };

/** Each series, chain and calendar with its extent as a text that differs when the extent does. */
const seriesExtents = (folder: string): Map<string, string> =>
  closingAfter(openCache(folder, { mode: 'read' }), (db) => {
    const extents = new Map<string, string>();
    for (const { identity, bars, last } of listSeries(db))
      extents.set(identity.symbol, `${formatNumber(bars, 0)} bars through ${formatDate(last)}`);
    for (const { underlying, quoteDay, contractCount } of listChains(db))
      extents.set(
        `the chain of ${underlying} on ${formatDate(toBusinessDate(quoteDay))}`,
        `${formatNumber(contractCount, 0)} contracts`,
      );
    for (const { name, eventCount } of listCalendars(db))
      extents.set(`the calendar ${name}`, `${eventCount} events`);
    return extents;
  });

const ticketContents = (folder: string): Map<string, string> =>
  closingAfter(openUser(folder, { mode: 'read' }), (db) => {
    const contents = new Map<string, string>();
    for (const { id, plan, fills, endedOn } of listTicketRecords(db))
      contents.set(
        endedOn === null ? plan.symbol : `${plan.symbol} (ticket ${id}, ended ${formatDate(endedOn)})`,
        JSON.stringify([plan, fills]),
      );
    for (const { id, name, condition } of readTriggers(db).triggers)
      contents.set(`the trigger ${id}, ${name}`, JSON.stringify(condition));
    for (const { id, symbol, kind, anchors, text } of readDrawings(db, null).drawings)
      contents.set(
        `the ${kind} on the chart of ${symbol} of ${anchors[0]?.date} (${id.slice(0, 8)})`,
        JSON.stringify([anchors, text]),
      );
    for (const { account, date, lots, executions } of listStatements(db))
      contents.set(`the statement of ${account} on ${formatDate(date)}`, JSON.stringify([lots, executions]));
    return contents;
  });

function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoreProblem || error instanceof SyntaxError) return null;
    throw error;
  }
}
