import type { WriteDb } from '../../database.ts';
import { rowChecksum } from '../checks/row-checksum.ts';

const upsert = `INSERT INTO setting (key, value, checksum) VALUES (?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, checksum = excluded.checksum`;

/** Saves a value that JSON can carry; undefined removes the key. On disk when this returns. */
export function writeSetting(db: WriteDb<'user'>, key: string, value: unknown): void {
  db.transaction(() => {
    if (value === undefined) {
      db.run('DELETE FROM setting WHERE key = ?', key);
      return;
    }
    const row = [key, JSON.stringify(value)];
    db.run(upsert, ...row, rowChecksum(row));
  });
}
