import { basename } from 'node:path';
import { isRowIntact } from '../checks/row-checksum.ts';

/** One change that Stopline made to the user's records. */
export interface AuditLine {
  readonly id: number;
  readonly atMs: number;
  readonly kind: string;
  readonly symbol: string;
  readonly sentence: string;
  readonly detail: unknown;
  /** The line that this one takes back, or null. */
  readonly undoes: number | null;
}

/** A line's row, its columns in their order. */
export interface AuditRow {
  readonly id: number;
  readonly at_ms: number;
  readonly kind: string;
  readonly symbol: string;
  readonly sentence: string;
  readonly detail: string;
  readonly undoes: number | null;
  readonly checksum: number;
}

/** The line, or a sentence where it is not as it was written. */
export function lineFromRow(row: AuditRow, file: string): AuditLine | string {
  if (!isRowIntact(row))
    return `Line ${row.id} of the audit in ${basename(file)} (${row.kind} of ${row.symbol}) is not as it was written and is not used: the changes up to it cannot be undone.`;
  const { id, at_ms: atMs, kind, symbol, sentence, detail, undoes } = row;
  return { id, atMs, kind, symbol, sentence, detail: JSON.parse(detail) as unknown, undoes };
}
