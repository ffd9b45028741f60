import type { WriteDb } from '../../database.ts';

/** Removes every version of a playbook; how many there were. On disk when this returns. */
export function removePlaybook(db: WriteDb<'user'>, id: string): number {
  return db.transaction(() => db.run('DELETE FROM playbook_version WHERE playbook_id = ?', id).changes);
}
