import type { ReadDb, StoreName } from '../../database.ts';

/**
 * A number that is another one after a different connection has committed: a reader drops what it derived when it changes.
 * Compare only numbers of one connection; its own commits do not count.
 */
export function dataVersion(db: ReadDb<StoreName>): number {
  return (db.row<{ data_version: number }>('PRAGMA data_version') as { data_version: number }).data_version;
}
