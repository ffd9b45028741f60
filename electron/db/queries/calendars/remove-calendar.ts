import type { WriteDb } from '../../database.ts';

/** Removes a calendar with its events; the record of its import stays. False when there was none. */
export function removeCalendar(db: WriteDb<'cache'>, name: string): boolean {
  return db.transaction(() => db.run('DELETE FROM calendar WHERE name = ?', name).changes > 0);
}
