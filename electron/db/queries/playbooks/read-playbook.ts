import type { Playbook } from '#shared/domain/playbook/playbook.ts';
import type { ReadDb } from '../../database.ts';
import { playbookFromRow, type PlaybookRow } from './playbook-row.ts';

// From the table itself: SQLite would take the key from its copy in the index.
const sql = `SELECT * FROM playbook_version NOT INDEXED WHERE playbook_id = ? AND (? IS NULL OR version = ?)
  ORDER BY version DESC LIMIT 1`;

/**
 * One version of a playbook, the newest for null; null when there is none.
 * @throws StoreProblem with the code `damaged` when that version is not as it was saved
 */
export function readPlaybook(db: ReadDb<'user'>, id: string, version: number | null): Playbook | null {
  const row = db.row<PlaybookRow>(sql, id, version, version);
  return row ? playbookFromRow(row, db.file) : null;
}
