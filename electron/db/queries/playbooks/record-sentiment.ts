import type { SentimentRecord } from '#shared/domain/playbook/sentiment-record.ts';
import type { WriteDb } from '../../database.ts';
import { rowFromSentiment } from './sentiment-row.ts';

const sql = 'INSERT OR IGNORE INTO sentiment_record (text_hash, as_of, record, checksum) VALUES (?, ?, ?, ?)';

/** Adds a line to the ledger; the first of a text and a day stands, whatever is read into it later. */
export function recordSentiment(db: WriteDb<'user'>, record: SentimentRecord): void {
  const row = rowFromSentiment(record);
  db.transaction(() => db.run(sql, row.text_hash, row.as_of, row.record, row.checksum));
}
