import type { ReadDb, SqlValue, WriteDb } from '../database.ts';
import { insertRow, raiseNumbers, type Row, type TableRemains } from './rescue-rows.ts';
import { adoptStatements } from './settle-statements.ts';
import { ownRowTables, type PartOfRow, statementParts, statementTable } from './user-tables.ts';

const olderTicket = 'DELETE FROM ticket WHERE id = ? AND symbol = ? AND saved_at_ms < ?';
const ticketKnown =
  'SELECT 1 FROM ticket WHERE id = ? UNION ALL SELECT 1 FROM past_ticket WHERE id = ? LIMIT 1';
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
  const remainsOf = (table: string): TableRemains =>
    remains.find((one) => one.table === table) as TableRemains;
  return clean.transaction(() => {
    const added = new Map<string, readonly PartOfRow[]>();
    for (const { table, index } of ownRowTables) {
      // The number of a file's record is given again once it is gone, so it comes only with the statement that names it.
      if (table === 'statement_import') continue;
      const rows = backup.rows<Row>(`SELECT rowid AS rowid_, * FROM ${table} NOT INDEXED ORDER BY rowid`);
      const isMissing = missingIn(remainsOf(table), index?.columns ?? ['rowid']);
      added.set(
        table,
        rows.flatMap(({ rowid_: rowid, ...row }) =>
          takes(clean, table, row, isMissing({ rowid, ...row })) ? [row] : [],
        ),
      );
    }
    if (![statementTable.table, ...statementParts].every((table) => remainsOf(table).whole))
      added.set(statementTable.table, adoptStatements(clean, backup));
    for (const { name, seq } of backup.rows<{ name: string; seq: number }>(sequences))
      raiseNumbers(clean, name, seq);
    return added;
  });
}

/** Whether a row of a backup may be one that was lost: one that nothing tells of in a file that tells of all was deleted. */
function missingIn(
  { whole, missing }: TableRemains,
  columns: readonly string[],
): (row: PartOfRow) => boolean {
  const keyOf = (row: PartOfRow): string => JSON.stringify(columns.map((column) => row[column]));
  const keys = missing && new Set(missing.map(keyOf));
  return (row) => !whole && (keys === null || keys.has(keyOf(row)));
}

function takes(clean: WriteDb<'user'>, table: string, row: Row, isMissing: boolean): boolean {
  const isNewer =
    table === 'ticket' && clean.run(olderTicket, ...cells(row, 'id', 'symbol', 'saved_at_ms')).changes > 0;
  if (!isMissing && !isNewer) return false;
  // One ticket is never both alive and ended.
  const isTicket = table === 'ticket' || table === 'past_ticket';
  if (isTicket && clean.row(ticketKnown, ...cells(row, 'id', 'id'))) return false;
  return insertRow(clean, table, row);
}

const cells = (row: Row, ...names: readonly string[]): SqlValue[] =>
  names.map((name) => row[name] as SqlValue);
