import type { ReadDb } from '../../database.ts';
import type { AuditLine } from './audit-line.ts';

const sql = `SELECT id, at_ms AS atMs, kind, symbol, sentence, detail, undoes FROM audit_line
  WHERE kind = ? AND (? IS NULL OR symbol = ?) ORDER BY id`;

/** The lines of one kind, oldest first; of one symbol unless it is null. */
export function listAuditLines(db: ReadDb<'user'>, kind: string, symbol: string | null): AuditLine[] {
  return db
    .rows<Omit<AuditLine, 'detail'> & { detail: string }>(sql, kind, symbol, symbol)
    .map((row) => ({ ...row, detail: JSON.parse(row.detail) as unknown }));
}
