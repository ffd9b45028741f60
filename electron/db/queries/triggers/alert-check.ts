import { toDayNumber } from '#shared/domain/business-date.ts';
import { type AlertCheck, alertCheckRecordSchema } from '#shared/ipc/alert-schemas.ts';
import type { ReadDb, WriteDb } from '../../database.ts';
import { isRowIntact, rowChecksum } from '../checks/row-checksum.ts';

/** The last look at what is watched. */
export interface StoredCheck extends AlertCheck {
  /** When the first look over these sessions was. */
  readonly atMs: number;
}

interface Row {
  readonly through_day: number;
  readonly at_ms: number;
  readonly record: string;
  readonly checksum: number;
}

const last = 'SELECT through_day, at_ms, record, checksum FROM alert_check ORDER BY through_day DESC';
const write = `INSERT INTO alert_check (through_day, at_ms, record, checksum) VALUES (?, ?, ?, ?)
  ON CONFLICT (through_day) DO UPDATE SET at_ms = excluded.at_ms, record = excluded.record, checksum = excluded.checksum`;

/** The last look that is as it was written; null before the first. */
export function readLastCheck(db: ReadDb<'user'>): StoredCheck | null {
  for (const row of db.rows<Row>(last)) {
    const parsed = isRowIntact(row) ? alertCheckRecordSchema.safeParse(JSON.parse(row.record)) : null;
    if (parsed?.success) return { ...parsed.data, atMs: row.at_ms };
  }
  return null;
}

/** Notes a look, in place of an earlier one over the same sessions. */
export function writeCheck(db: WriteDb<'user'>, { atMs, ...record }: StoredCheck): void {
  const values = [toDayNumber(record.through), atMs, JSON.stringify(record)] as const;
  db.transaction(() => db.run(write, ...values, rowChecksum(values)));
}
