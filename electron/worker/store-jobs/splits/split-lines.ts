import { type SplitRecord, splitRecordSchema } from '#shared/domain/split-record.ts';
import type { ReadDb } from '#electron/db/database.ts';
import type { AuditLine } from '#electron/db/queries/audit/audit-line.ts';
import { listAuditLines } from '#electron/db/queries/audit/list-audit-lines.ts';

export const splitKind = 'split';

export interface SplitLine extends AuditLine {
  readonly detail: SplitRecord;
  /** When it was taken back, or null while it stands. */
  readonly undoneAtMs: number | null;
}

/** The applications of splits, oldest first, each with whether it was taken back; of one symbol unless it is null. */
export function splitLines(user: ReadDb<'user'>, symbol: string | null): SplitLine[] {
  const lines = listAuditLines(user, splitKind, symbol);
  return lines
    .filter(({ undoes }) => undoes === null)
    .map((line) => ({
      ...line,
      detail: splitRecordSchema.parse(line.detail),
      undoneAtMs: lines.find(({ undoes }) => undoes === line.id)?.atMs ?? null,
    }));
}
