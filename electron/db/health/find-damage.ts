import type { ReadDb, StoreName } from '../database.ts';
import { openCache } from '../open-cache.ts';
import { openUser } from '../open-user.ts';
import { checkFile, checkUser, damageOf } from './check-file.ts';
import { checkCacheRecords, checkStatements, describeDamaged } from './check-records.ts';
import { checkSeries, listSeriesIds } from './check-series.ts';

/** What is wrong with one file of a folder, structure and every checksum, as sentences; empty when all is well. */
export function findDamage(folder: string, store: StoreName): string[] {
  return damageOf(() =>
    store === 'cache'
      ? closingAfter(openCache(folder, { mode: 'read' }), checkCache)
      : closingAfter(openUser(folder, { mode: 'read' }), (db) => [
          ...checkUser(db),
          ...describeDamaged(checkStatements(db)),
        ]),
  );
}

function checkCache(db: ReadDb<'cache'>): string[] {
  const damaged = listSeriesIds(db)
    .map((one) => checkSeries(db, one))
    .filter(({ intact }) => !intact);
  return [
    ...checkFile(db),
    ...damaged.map(({ symbol }) => `${symbol} is damaged.`),
    ...describeDamaged(checkCacheRecords(db)),
  ];
}

/** Uses an open file and closes it. */
export function closingAfter<Db extends { close(): void }, Result>(db: Db, use: (db: Db) => Result): Result {
  try {
    return use(db);
  } finally {
    db.close();
  }
}
