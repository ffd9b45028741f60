import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ReadDb } from '../../database.ts';
import { damagedPlaybook, type PlaybookRow } from './playbook-row.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

/** What a list shows of one version. */
export interface ListedVersion {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly noteName: string;
  readonly noteAsOf: BusinessDate;
  readonly savedAtMs: number;
  /** False when it is not as it was saved. */
  readonly intact: boolean;
}

// From the table itself: SQLite would take the key from its copy in the index.
const sql = 'SELECT * FROM playbook_version NOT INDEXED ORDER BY playbook_id, version DESC';

/** Every version of every playbook, by playbook and newest first. */
export function listPlaybookVersions(db: ReadDb<'user'>): ListedVersion[] {
  return db.rows<PlaybookRow>(sql).map((row) => ({
    id: row.playbook_id,
    version: row.version,
    title: row.title,
    noteName: row.note_name,
    noteAsOf: row.note_as_of as BusinessDate,
    savedAtMs: row.saved_at_ms,
    intact: isRowIntact(row),
  }));
}

/** A sentence for each version that is not as it was saved. */
export const listDamagedPlaybooks = (db: ReadDb<'user'>): string[] =>
  listPlaybookVersions(db)
    .filter(({ intact }) => !intact)
    .map((version) => damagedPlaybook(version, db.file));
