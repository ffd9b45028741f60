import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { WriteDb } from '../../database.ts';

const unused =
  'DELETE FROM statement_import WHERE NOT EXISTS (SELECT 1 FROM statement WHERE import_id = statement_import.id)';

/** Removes the statement of an account and day with all that belongs to it, the record of its file too. False when there was none. */
export function removeStatement(db: WriteDb<'user'>, account: string, date: BusinessDate): boolean {
  return db.transaction(() => {
    const sql = 'DELETE FROM statement WHERE account = ? AND day = ?';
    const { changes } = db.run(sql, account, toDayNumber(date));
    removeUnusedImports(db);
    return changes > 0;
  });
}

/** What a person owns leaves no trace once its statements are gone. */
export function removeUnusedImports(db: WriteDb<'user'>): void {
  db.run(unused);
}
