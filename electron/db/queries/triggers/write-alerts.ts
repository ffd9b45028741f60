import { toDayNumber } from '#shared/domain/business-date.ts';
import type { WriteDb } from '../../database.ts';
import { type AlertRecord, type AlertRow, alertColumns } from './alert-row.ts';
import { rowChecksum } from '../checks/row-checksum.ts';

const next = 'SELECT 1 + coalesce(max(id), 0) AS id FROM alert';
const insert = `INSERT INTO alert (${alertColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (trigger_id, revision, day) DO NOTHING`;
const find = `SELECT ${alertColumns} FROM alert WHERE id = ?`;
const mark = 'UPDATE alert SET delivered_at_ms = ?, withdrawn_at_ms = ?, checksum = ? WHERE id = ?';

/** Adds an alert to the log unless it is there. `silently`: nobody is to be told. True when it was added. */
export function addAlert(
  db: WriteDb<'user'>,
  record: AlertRecord,
  raisedAtMs: number,
  silently: boolean,
): boolean {
  return db.transaction(() => {
    const { id } = db.row<{ id: number }>(next) as { id: number };
    const { triggerId, revision, date } = record;
    const values = [
      id,
      triggerId,
      revision,
      toDayNumber(date),
      JSON.stringify(record),
      raisedAtMs,
      silently ? raisedAtMs : null,
      null,
    ];
    return db.run(insert, ...values, rowChecksum(values)).changes > 0;
  });
}

/** Notes when an alert was delivered or withdrawn, null for not; a damaged one stays as it is. */
export function markAlert(
  db: WriteDb<'user'>,
  id: number,
  marks: { readonly deliveredAtMs?: number; readonly withdrawnAtMs?: number | null },
): void {
  db.transaction(() => {
    const row = db.row<AlertRow>(find, id);
    if (!row) return;
    const { checksum, ...before } = row;
    if (rowChecksum(Object.values(before)) !== checksum) return;
    const after = {
      ...before,
      delivered_at_ms: marks.deliveredAtMs ?? before.delivered_at_ms,
      withdrawn_at_ms: marks.withdrawnAtMs === undefined ? before.withdrawn_at_ms : marks.withdrawnAtMs,
    };
    db.run(mark, after.delivered_at_ms, after.withdrawn_at_ms, rowChecksum(Object.values(after)), id);
  });
}
