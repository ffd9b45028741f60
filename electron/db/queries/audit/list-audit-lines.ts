import type { ReadDb } from '../../database.ts';
import { type AuditLine, type AuditRow, lineFromRow } from './audit-line.ts';

const ofKind = 'SELECT * FROM audit_line WHERE kind = ? AND (? IS NULL OR symbol = ?) ORDER BY id';
// From the table itself: a column in the index could hide that the row has changed.
const all = 'SELECT * FROM audit_line NOT INDEXED ORDER BY id';

/** The lines of one kind that are as they were written, oldest first; of one symbol unless it is null. */
export function listAuditLines(db: ReadDb<'user'>, kind: string, symbol: string | null): AuditLine[] {
  return db
    .rows<AuditRow>(ofKind, kind, symbol, symbol)
    .map((row) => lineFromRow(row, db.file))
    .filter((line) => typeof line !== 'string');
}

/** A sentence for each line that is not as it was written. */
export function listDamagedAuditLines(db: ReadDb<'user'>): string[] {
  return db
    .rows<AuditRow>(all)
    .map((row) => lineFromRow(row, db.file))
    .filter((line) => typeof line === 'string');
}
