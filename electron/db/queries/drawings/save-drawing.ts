import type { Drawing } from '#shared/domain/drawing.ts';
import type { WriteDb } from '../../database.ts';
import { rowChecksum } from '../checks/row-checksum.ts';

const sql = `INSERT INTO drawing (id, symbol, record, checksum) VALUES (?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET symbol = excluded.symbol, record = excluded.record, checksum = excluded.checksum`;

/** Saves a drawing in place of what stood under its id. On disk when this returns. */
export function saveDrawing(db: WriteDb<'user'>, drawing: Drawing): void {
  const { id, symbol } = drawing;
  const record = JSON.stringify(drawing);
  db.transaction(() => db.run(sql, id, symbol, record, rowChecksum([id, symbol, record])));
}
