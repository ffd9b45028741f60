import type { WriteDb } from '../../database.ts';

/** Removes a drawing, be it damaged; false when there was none. */
export function removeDrawing(db: WriteDb<'user'>, id: string): boolean {
  return db.transaction(() => db.run('DELETE FROM drawing WHERE id = ?', id).changes > 0);
}
