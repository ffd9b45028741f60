import type { WriteDb } from '../database.ts';

const upsert = `INSERT INTO setting (key, value) VALUES (?, ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`;

/** Saves a value that JSON can carry; undefined removes the key. On disk when this returns. */
export function writeSetting(db: WriteDb<'user'>, key: string, value: unknown): void {
  db.transaction(() => {
    if (value === undefined) db.run('DELETE FROM setting WHERE key = ?', key);
    else db.run(upsert, key, JSON.stringify(value));
  });
}
