import type { ReadDb } from '../database.ts';

/** The value saved under a key, for the caller to check against its schema; undefined when there is none. */
export function readSetting(db: ReadDb<'user'>, key: string): unknown {
  const row = db.row<{ value: string }>('SELECT value FROM setting WHERE key = ?', key);
  return row && JSON.parse(row.value);
}
