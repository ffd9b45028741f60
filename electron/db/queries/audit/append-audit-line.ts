import type { WriteDb } from '../../database.ts';
import { rowChecksum } from '../checks/row-checksum.ts';
import { requireNoGapSince } from './audit-gap.ts';
import type { AuditLine } from './audit-line.ts';

const next = 'SELECT 1 + coalesce(max(id), 0) AS id FROM audit_line';
const insert = `INSERT INTO audit_line (id, at_ms, kind, symbol, sentence, detail, undoes, checksum)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * Adds a line to the audit; part of the transaction that makes the change.
 * @throws StoreProblem with the code `damaged` for a line that takes back one from which on lines are lost
 */
export function appendAuditLine(db: WriteDb<'user'>, line: Omit<AuditLine, 'id'>): void {
  const { atMs, kind, symbol, sentence, detail, undoes } = line;
  db.transaction(() => {
    if (undoes !== null) requireNoGapSince(db, undoes);
    const { id } = db.row<{ id: number }>(next) as { id: number };
    const values = [id, atMs, kind, symbol, sentence, JSON.stringify(detail), undoes];
    db.run(insert, ...values, rowChecksum(values));
  });
}
