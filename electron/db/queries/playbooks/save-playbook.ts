import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import { sentimentRecordOf } from '#shared/domain/playbook/sentiment-record.ts';
import type { WriteDb } from '../../database.ts';
import { rowFromPlaybook } from './playbook-row.ts';
import { recordSentiment } from './record-sentiment.ts';
import { rowChecksum } from '../checks/row-checksum.ts';

/** Adds a version of a playbook, and its tone to the ledger; a version that stands is never written over. On disk when this returns. */
export function savePlaybook(db: WriteDb<'user'>, playbook: Playbook): void {
  const values = rowFromPlaybook(playbook);
  const row = { ...values, checksum: rowChecksum(Object.values(values)) };
  const columns = Object.keys(row);
  const sql = `INSERT INTO playbook_version (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  db.transaction(() => {
    db.run(sql, ...Object.values(row));
    recordSentiment(db, sentimentRecordOf(playbook));
  });
}
