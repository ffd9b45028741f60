import type { VerifyReport } from '#shared/ipc/backup-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { ReadDb } from '#electron/db/database.ts';
import { checkFile, checkUser, damageOf } from '#electron/db/health/check-file.ts';
import { checkCacheRecords, checkStatements, type RecordHealth } from '#electron/db/health/check-records.ts';
import { checkSeries, listSeriesIds, type SeriesHealth } from '#electron/db/health/check-series.ts';
import { closingAfter } from '#electron/db/health/find-damage.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import type { JobControl } from '../protocol.ts';

/**
 * Reads every stored byte of cache.db and user.db in `folder`, which may be a workspace or a copy of one, against its checksums.
 * Damage is an answer; a file that cannot be opened for another reason is a StoreProblem.
 */
export function verifyStore(folder: string, control: JobControl): VerifyReport {
  control.progress('Checking', 0);
  const series: SeriesHealth[] = [];
  const records: RecordHealth[] = [];
  const user = damageOf(() =>
    closingAfter(openUser(folder, { mode: 'read' }), (db) => [
      ...checkUser(db),
      ...damageOf(() => void records.push(...checkStatements(db))),
    ]),
  );
  const cache = damageOf(() =>
    closingAfter(openCache(folder, { mode: 'read' }), (db) => [
      ...checkFile(db),
      ...damageOf(() => checkAll(db, series, control)),
      ...damageOf(() => void records.push(...checkCacheRecords(db))),
    ]),
  );
  const damagedSeries = series.filter(({ intact }) => !intact).length;
  const damagedRecords = records.filter(({ intact }) => !intact).length;
  const count = (kind: RecordHealth['kind']): number => records.filter((one) => one.kind === kind).length;
  control.progress('Checking', 1);
  return {
    intact: damagedSeries === 0 && damagedRecords === 0 && user.length === 0 && cache.length === 0,
    files: [
      { name: 'cache.db', problems: cache },
      { name: 'user.db', problems: user },
    ],
    series: series.map((health) => ({ ...health, damagedYears: [...health.damagedYears] })),
    records,
    totals: {
      series: series.length,
      bars: sum(series, ({ bars }) => bars),
      years: sum(series, ({ years }) => years),
      actions: sum(series, ({ actions }) => actions),
      damagedSeries,
      damagedYears: sum(series, ({ damagedYears }) => damagedYears.length),
      chains: count('chain'),
      calendars: count('calendar'),
      statements: count('statement'),
      damagedRecords,
    },
  };
}

function checkAll(db: ReadDb<'cache'>, found: SeriesHealth[], control: JobControl): void {
  const all = listSeriesIds(db);
  for (const [index, one] of all.entries()) {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    control.progress('Checking', index / all.length);
    found.push(checkSeries(db, one));
  }
}

const sum = (series: readonly SeriesHealth[], of: (health: SeriesHealth) => number): number =>
  series.reduce((total, health) => total + of(health), 0);
