import { basename } from 'node:path';
import { type SentimentRecord, sentimentRecordSchema } from '#shared/domain/playbook/sentiment-record.ts';
import { isRowIntact, rowChecksum } from '../checks/row-checksum.ts';

/** A line of the ledger, its columns in their order. */
export interface SentimentRow {
  readonly text_hash: string;
  readonly as_of: string;
  readonly record: string;
  readonly checksum: number;
}

export function rowFromSentiment(record: SentimentRecord): SentimentRow {
  const values = { text_hash: record.textHash, as_of: record.asOf, record: JSON.stringify(record) };
  return { ...values, checksum: rowChecksum(Object.values(values)) };
}

/** The line, or a sentence where it is not as it was written. */
export function sentimentFromRow(row: SentimentRow, file: string): SentimentRecord | string {
  const parsed = isRowIntact(row) ? sentimentRecordSchema.safeParse(JSON.parse(row.record)) : null;
  if (parsed?.success) return parsed.data;
  return `The sentiment of a note of ${row.as_of} in ${basename(file)} is not as it was recorded and is not counted.`;
}
