import type { WriteDb } from '../database.ts';

/** Removes the saved ticket of a symbol; false when there was none. */
export function removeTicket(db: WriteDb<'user'>, symbol: string): boolean {
  return db.transaction(() => db.run('DELETE FROM ticket WHERE symbol = ?', symbol).changes > 0);
}
