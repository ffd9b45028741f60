import type { WriteDb } from '../../database.ts';
import type { AuditLine } from './audit-line.ts';

const insert = `INSERT INTO audit_line (at_ms, kind, symbol, sentence, detail, undoes) VALUES (?, ?, ?, ?, ?, ?)`;

/** Adds a line to the audit; part of the transaction that makes the change. */
export function appendAuditLine(db: WriteDb<'user'>, line: Omit<AuditLine, 'id'>): void {
  const { atMs, kind, symbol, sentence, detail, undoes } = line;
  db.transaction(() => db.run(insert, atMs, kind, symbol, sentence, JSON.stringify(detail), undoes));
}
