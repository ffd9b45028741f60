import type { ReadDb, WriteDb } from '../database.ts';
import { rowChecksum } from '../queries/checks/row-checksum.ts';
import type { StatementImportRow } from '../queries/statements/import-row.ts';
import { listStatements } from '../queries/statements/list-statements.ts';
import { insertRow, type Row } from './rescue-rows.ts';
import { type PartOfRow, statementParts } from './user-tables.ts';

interface StatementRow extends Row {
  readonly id: number;
  readonly account: string;
  readonly day: number;
  readonly import_id: number;
  readonly checksum: number;
}

const allStatements = 'SELECT * FROM statement ORDER BY id';
const withoutFile = `${allStatements.replace(' ORDER', ' WHERE import_id NOT IN (SELECT id FROM statement_import) ORDER')}`;
const sameStatement =
  'SELECT 1 FROM statement WHERE account = ? AND day = ? AND checksum = ? AND import_id = ?';
const file = 'SELECT * FROM statement_import WHERE id = ?';
const isTaken = (table: string): string => `SELECT 1 FROM ${table} WHERE id = ?`;
const nextId = (table: string): string => `SELECT 1 + coalesce(max(id), 0) AS id FROM ${table}`;

/**
 * Leaves of the rescued statements those whose checksum holds, with all that belongs to them. One whose file's record is lost gets
 * that of the backup where both mean the same file, else one that says that it is lost.
 * @returns the statements that are lost
 */
export function settleStatements(
  clean: WriteDb<'user'>,
  backup: ReadDb<'user'>,
  nowMs: number,
): readonly PartOfRow[] {
  return clean.transaction(() => {
    for (const { account, day, checksum, import_id: id } of clean.rows<StatementRow>(withoutFile)) {
      const isSame = backup.row(sameStatement, account, day, checksum, id) !== undefined;
      const known = isSame ? backup.row<Row>(file, id) : undefined;
      insertRow(clean, 'statement_import', known ?? lostFile(id, nowMs));
    }
    const lost = listStatements(clean).filter(({ intact }) => !intact);
    const rows = lost.map(({ id }) => clean.row<StatementRow>('SELECT * FROM statement WHERE id = ?', id));
    for (const { id } of lost) clean.run('DELETE FROM statement WHERE id = ?', id);
    for (const part of statementParts)
      clean.run(`DELETE FROM ${part} WHERE statement_id NOT IN (SELECT id FROM statement)`);
    return rows.flatMap((row) => (row ? [{ rowid: row.id, account: row.account, day: row.day }] : []));
  });
}

/** Brings the statements of a backup over of which there is none of their account and day; those that came over. */
export function adoptStatements(clean: WriteDb<'user'>, backup: ReadDb<'user'>): readonly PartOfRow[] {
  return backup.rows<StatementRow>(allStatements).filter((statement) => adopt(clean, backup, statement));
}

function adopt(clean: WriteDb<'user'>, backup: ReadDb<'user'>, statement: StatementRow): boolean {
  const { account, day } = statement;
  if (clean.row('SELECT 1 FROM statement WHERE account = ? AND day = ?', account, day)) return false;
  const lots = backup.rows<Row>('SELECT * FROM lot WHERE statement_id = ? ORDER BY id', statement.id);
  // The audit of splits names lots by their number: one that another statement has now cannot come back.
  if (lots.some(({ id }) => clean.row(isTaken('lot'), id as number))) return false;
  const executions = backup.rows<Row>(
    'SELECT * FROM execution WHERE statement_id = ? ORDER BY id',
    statement.id,
  );
  const id = freeId(clean, 'statement', statement.id);
  insertRow(clean, 'statement', {
    ...statement,
    id,
    import_id: adoptFile(clean, backup, statement.import_id),
  });
  for (const lot of lots) insertRow(clean, 'lot', { ...lot, statement_id: id });
  for (const { id: _, ...execution } of executions)
    insertRow(clean, 'execution', { ...execution, statement_id: id });
  return true;
}

/** The number under which the record of a backup's file now stands. */
function adoptFile(clean: WriteDb<'user'>, backup: ReadDb<'user'>, id: number): number {
  const row = backup.row<StatementImportRow & Row>(file, id) as StatementImportRow & Row;
  if (clean.row<StatementImportRow>(file, id)?.checksum === row.checksum) return id;
  const { checksum: _, ...values } = { ...row, id: freeId(clean, 'statement_import', id) };
  insertRow(clean, 'statement_import', { ...values, checksum: rowChecksum(Object.values(values)) });
  return values.id;
}

function freeId(clean: WriteDb<'user'>, table: string, wanted: number): number {
  if (!clean.row(isTaken(table), wanted)) return wanted;
  return (clean.row<{ id: number }>(nextId(table)) as { id: number }).id;
}

/** Stands for the record of a file that is lost: the statement itself is as it was written. */
function lostFile(id: number, nowMs: number): Row {
  const values = {
    id,
    file_name: 'unknown: its record was lost',
    sha256: '0'.repeat(64),
    layout: 'unknown',
    data_rows: 0,
    accepted: 0,
    rejected: 0,
    notes: JSON.stringify(['The record of this file was lost in a damaged user.db.']),
    rejections: '[]',
    imported_at_ms: nowMs,
  };
  return { ...values, checksum: rowChecksum(Object.values(values)) };
}
