import type { ReadDb } from '../../database.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

const sql = 'SELECT * FROM setting WHERE key = ?';

/** The value saved under a key, for the caller to check against its schema; undefined when there is none or it was changed. */
export function readSetting(db: ReadDb<'user'>, key: string): unknown {
  const row = db.row<{ key: string; value: string; checksum: number }>(sql, key);
  return row && isRowIntact(row) ? JSON.parse(row.value) : undefined;
}
