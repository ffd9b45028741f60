import type { WriteDb } from '../../database.ts';

/** Removes a series with its bars and actions; the record of its imports stays. False when there was none. */
export function removeSeries(db: WriteDb<'cache'>, symbol: string): boolean {
  return db.transaction(() => db.run('DELETE FROM series WHERE symbol = ?', symbol).changes > 0);
}
