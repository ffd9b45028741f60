import { basename } from 'node:path';
import type { ReadDb, WriteDb } from '../../database.ts';
import { StoreProblem } from '../../store-problem.ts';
import { isRowIntact, rowChecksum } from '../checks/row-checksum.ts';
import type { AuditRow } from './audit-line.ts';

/** Where the audit is whole again: lines are numbered without a gap, so one that is missing shows as one that is damaged does. */
interface AuditGap {
  /** The number of the last line that is lost. */
  readonly lineId: number;
  /** When the first line after it was written; Infinity while there is none. */
  readonly knownSinceMs: number;
}

const newestFirst = 'SELECT * FROM audit_line NOT INDEXED ORDER BY id DESC';

/** The last lines of the audit that are lost or not as they were written; null when there are none. */
export function findAuditGap(db: ReadDb<'user'>): AuditGap | null {
  let [expected, knownSinceMs] = [0, Number.POSITIVE_INFINITY];
  for (const row of db.rows<AuditRow>(newestFirst)) {
    if (expected > 0 && row.id !== expected) return { lineId: row.id + 1, knownSinceMs };
    if (!isRowIntact(row)) return { lineId: row.id, knownSinceMs };
    [expected, knownSinceMs] = [row.id - 1, row.at_ms];
  }
  return expected > 0 ? { lineId: expected, knownSinceMs } : null;
}

/** @throws StoreProblem when it cannot be known whether a line was taken back already */
export function requireNoGapSince(db: ReadDb<'user'>, lineId: number): void {
  const gap = findAuditGap(db);
  if (gap === null || gap.lineId < lineId) return;
  throw new StoreProblem('damaged', db.file, {
    message: `This change cannot be undone: lines of the audit in ${basename(db.file)} that were written after it are lost, and one of them may have undone it already.`,
  });
}

/** Whether nothing is lost of what the audit was told since a moment. */
export function isAuditKnownSince(db: ReadDb<'user'>, momentMs: number): boolean {
  const gap = findAuditGap(db);
  return gap === null || gap.knownSinceMs < momentMs;
}

const insert = `INSERT INTO audit_line (id, at_ms, kind, symbol, sentence, detail, undoes, checksum)
  VALUES (?, ?, 'salvage', '', ?, '{}', NULL, ?)`;

/** Says in the audit that lines were lost, under a number that leaves a gap, so that it is known of what was lost with them. */
export function markAuditGap(
  db: WriteDb<'user'>,
  { lastLostId, atMs, sentence }: { lastLostId: number; atMs: number; sentence: string },
): void {
  const id = lastLostId + 1;
  db.run(insert, id, atMs, sentence, rowChecksum([id, atMs, 'salvage', '', sentence, '{}', null]));
}
