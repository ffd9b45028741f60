import type { SentimentRecord } from '#shared/domain/playbook/sentiment-record.ts';
import type { ReadDb } from '../../database.ts';
import { sentimentFromRow, type SentimentRow } from './sentiment-row.ts';

// From the table itself: SQLite would take the key from its copy in the index.
const sql = 'SELECT * FROM sentiment_record NOT INDEXED ORDER BY as_of, text_hash';

/** Every line of the ledger by the day it speaks of, and a sentence for each that is not as it was recorded. */
export function listSentiments(db: ReadDb<'user'>): {
  readonly records: readonly SentimentRecord[];
  readonly damage: readonly string[];
} {
  const lines = db.rows<SentimentRow>(sql).map((row) => sentimentFromRow(row, db.file));
  return {
    records: lines.filter((line) => typeof line !== 'string'),
    damage: lines.filter((line) => typeof line === 'string'),
  };
}
