import { basename } from 'node:path';
import type { ReadDb } from '../../database.ts';
import { listDamagedAuditLines } from '../audit/list-audit-lines.ts';
import { readDrawings } from '../drawings/list-drawings.ts';
import { listDamagedPlaybooks } from '../playbooks/list-playbooks.ts';
import { listDamagedWatch } from '../triggers/list-damaged-watch.ts';
import { listPlanVersions } from '../tickets/list-plan-versions.ts';
import { readLiveTickets, readPastTickets } from '../tickets/list-ticket-records.ts';
import { listSentiments } from '../playbooks/list-sentiments.ts';
import { listDamagedStatementFiles } from '../statements/import-row.ts';
import { isRowIntact } from './row-checksum.ts';

// From the table itself: SQLite would take the key from its copy in the index.
const settings = 'SELECT * FROM setting NOT INDEXED ORDER BY key';

/**
 * A sentence for each ticket, version of a plan, setting, version of a playbook, trigger, drawing, line of a ledger and record of
 * a broker's file that is not as it was saved. It stays in the file and nobody reads it.
 */
export function listDamagedRecords(db: ReadDb<'user'>): string[] {
  const damagedSettings = db
    .rows<{ key: string; value: string; checksum: number }>(settings)
    .filter((row) => !isRowIntact(row))
    .map(
      ({ key }) =>
        `The setting "${key}" in ${basename(db.file)} is not as it was saved and is not used: its defaults stand in until you change it.`,
    );
  return [
    ...readLiveTickets(db).damage,
    ...readPastTickets(db).damage,
    ...listPlanVersions(db).damage,
    ...damagedSettings,
    ...listDamagedPlaybooks(db),
    ...listDamagedWatch(db),
    ...readDrawings(db, null).damage,
    ...listSentiments(db).damage,
    ...listDamagedStatementFiles(db),
  ];
}

/** The same for every row: with the lines of the audit, which only grows and so is too much for each start. */
export function listDamagedRows(db: ReadDb<'user'>): string[] {
  return [...listDamagedRecords(db), ...listDamagedAuditLines(db)];
}
