import type { ReadDb, StoreName } from '../../database.ts';

/** Where indexes and tables of the file tell different things, as sentences. Slower than a quick check, for small files. */
export function checkIndexes(db: ReadDb<StoreName>): string[] {
  return db
    .rows<{ integrity_check: string }>('PRAGMA integrity_check(100)')
    .map((row) => row.integrity_check)
    .filter((problem) => problem !== 'ok');
}
