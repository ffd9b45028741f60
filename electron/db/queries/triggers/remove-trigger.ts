import type { WriteDb } from '../../database.ts';

const sql = 'DELETE FROM trigger_rule WHERE id = ?';

/** Removes a trigger, be it damaged; its alerts stay. */
export function removeTrigger(db: WriteDb<'user'>, id: number): boolean {
  return db.transaction(() => db.run(sql, id).changes > 0);
}
