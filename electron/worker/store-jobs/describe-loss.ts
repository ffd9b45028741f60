import { join } from 'node:path';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { type Backup, storeFiles } from '#electron/db/backup/backup-folder.ts';
import type { StoreName } from '#electron/db/database.ts';
import { closingAfter } from '#electron/db/health/find-damage.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { listCalendars } from '#electron/db/queries/calendars/list-calendars.ts';
import { listChains } from '#electron/db/queries/chains/list-chains.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
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
 * What a person must know after a damaged cache.db, or a user.db of which nothing can be read, was replaced: from when the data is, where the old file is, what was recovered
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
  if (store === 'user')
    return `${start} ${kept} Which tickets, triggers and playbooks it held cannot be read any more: check that all are there, and enter what is missing.`;
  const before = readable(() => seriesExtents(join(folder, keptIn)));
  const after = readable(() => seriesExtents(folder));
  if (before === null || after === null)
    return `${start} ${kept} Which ${recovered.length > 0 ? 'other ' : ''}series it held cannot be read any more: check that all are there, and import what is missing.`;
  const lost = [...before]
    .filter(([name, extentBefore]) => after.get(name) !== extentBefore)
    .map(([name, had]) => (after.has(name) ? `${name} (had ${had})` : name));
  if (lost.length === 0) return `${start} ${kept} No series are lost.`;
  return `${start} ${kept} Lost or older series: ${named(lost)}. Please import them again.`;
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

function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoreProblem || error instanceof SyntaxError) return null;
    throw error;
  }
}
