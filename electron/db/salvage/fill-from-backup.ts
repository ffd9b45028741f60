import type { ReadDb, SqlValue, WriteDb } from '../database.ts';
import { insertRow, raiseNumbers, type Row, type TableRemains } from './rescue-rows.ts';
import { adoptStatements } from './settle-statements.ts';
import { ownRowTables, type PartOfRow, statementParts, statementTable } from './user-tables.ts';

const olderTicket = 'DELETE FROM ticket WHERE id = ? AND symbol = ? AND saved_at_ms < ?';
const ticketKnown =
  'SELECT 1 FROM ticket WHERE id = ?1 UNION ALL SELECT 1 FROM past_ticket WHERE id = ?1 LIMIT 1';
const sequences = 'SELECT name, seq FROM sqlite_sequence';

/**
 * Adds to what was rescued the rows of a backup that may have been lost: of tables that are not whole, under keys that nothing
 * stands under. A ticket that the backup has in a newer state takes the place of the rescued one.
 * @returns for each table the rows that came from the backup
 */
export function fillFromBackup(
  clean: WriteDb<'user'>,
  backup: ReadDb<'user'>,
  remains: readonly TableRemains[],
): ReadonlyMap<string, readonly PartOfRow[]> {
  const isWhole = (table: string): boolean => remains.some((one) => one.table === table && one.whole);
  return clean.transaction(() => {
    const added = new Map<string, readonly PartOfRow[]>();
    for (const { table } of ownRowTables) {
      // The number of a file's record is given again once it is gone, so it comes only with the statement that names it.
      if (table === 'statement_import') continue;
      const rows = backup.rows<Row>(`SELECT * FROM ${table} NOT INDEXED ORDER BY rowid`);
      added.set(
        table,
        rows.filter((row) => takes(clean, table, row, isWhole(table))),
      );
    }
    if (![statementTable.table, ...statementParts].every(isWhole))
      added.set(statementTable.table, adoptStatements(clean, backup));
    for (const { name, seq } of backup.rows<{ name: string; seq: number }>(sequences))
      raiseNumbers(clean, name, seq);
    return added;
  });
}

function takes(clean: WriteDb<'user'>, table: string, row: Row, whole: boolean): boolean {
  const isNewer =
    table === 'ticket' && clean.run(olderTicket, ...cells(row, 'id', 'symbol', 'saved_at_ms')).changes > 0;
  if (whole && !isNewer) return false;
  // One ticket is never both alive and ended.
  const isTicket = table === 'ticket' || table === 'past_ticket';
  if (isTicket && clean.row(ticketKnown, ...cells(row, 'id'))) return false;
  return insertRow(clean, table, row);
}

const cells = (row: Row, ...names: readonly string[]): SqlValue[] =>
  names.map((name) => row[name] as SqlValue);
