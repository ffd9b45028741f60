import type { SplitRecord } from '#shared/domain/split-record.ts';
import type { WriteDb } from '#electron/db/database.ts';
import { appendAuditLine } from '#electron/db/queries/audit/append-audit-line.ts';
import { describeSplit } from './describe-split.ts';
import { splitKind } from './split-lines.ts';

/** Writes what was done for a split into the audit; part of the transaction that does it. The sentence about it, for the user. */
export function appendSplitLine(
  user: WriteDb<'user'>,
  symbol: string,
  detail: SplitRecord,
  atMs: number,
): string {
  const sentence = describeSplit(symbol, detail);
  appendAuditLine(user, { atMs, kind: splitKind, symbol, sentence, detail, undoes: null });
  return sentence;
}
