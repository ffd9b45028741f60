import type { ReadDb, StoreName } from '../../database.ts';

/** What SQLite finds wrong with the file's structure, at most 100 sentences; empty when all is well. Values are not checked. */
export function quickCheck(db: ReadDb<StoreName>): string[] {
  const problems = db.rows<{ quick_check: string }>('PRAGMA quick_check(100)').map((row) => row.quick_check);
  const orphans = db.rows<{ table: string; rowid: number | null }>('PRAGMA foreign_key_check');
  return [
    ...problems.filter((problem) => problem !== 'ok'),
    ...orphans.map(({ table, rowid }) => `row ${rowid ?? '?'} of ${table} belongs to nothing`),
  ];
}
