import type { ReadDb, SqlValue, WriteDb } from '../database.ts';
import { isRowIntact } from '../queries/checks/row-checksum.ts';
import { isUnreadable, readable } from './is-unreadable.ts';
import {
  ownRowTables,
  type PartOfRow,
  statementParts,
  statementTable,
  type UserTable,
} from './user-tables.ts';
import { type NumberedRow, walkRows } from './walk-rows.ts';

/** What a damaged file gave back of one table. */
export interface TableRemains {
  readonly table: string;
  /** Whether the table is as it was, so that what is not in it was not there. */
  readonly whole: boolean;
  /** The keys of rows that were there and were not saved; null where nothing tells of them. */
  readonly missing: readonly PartOfRow[] | null;
}

/** A row with all its columns. */
export type Row = Readonly<Record<string, SqlValue>>;

const sequenceOf = 'SELECT seq FROM sqlite_sequence WHERE name = ?';
const raiseSequence = 'UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?';
const startSequence = `INSERT INTO sqlite_sequence (name, seq)
  SELECT ?, 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?)`;
// What is beyond was never given: a damaged page must not use up all numbers.
const highestSequence = 2 ** 31;

/**
 * Copies what can be read of a damaged user.db into an empty one of the same format: rows whose checksum holds, and, of tables
 * that have none, rows that the tables accept. Statements are not held against theirs yet.
 */
export function rescueRows(damaged: ReadDb<'user'>, clean: WriteDb<'user'>): TableRemains[] {
  clean.run('PRAGMA foreign_keys = OFF');
  const tables = [
    ...ownRowTables.map(({ table, index }) => rescueTable(damaged, clean, table, index)),
    rescueTable(damaged, clean, statementTable.table, statementTable.index),
    ...statementParts.map((table) => rescueTable(damaged, clean, table, null)),
  ];
  for (const table of ['lot', 'trigger_rule'])
    raiseNumbers(clean, table, readable(() => damaged.row<{ seq: number }>(sequenceOf, table))?.seq ?? 0);
  return tables;
}

/** Makes a table give no number again that was given in another file. */
export function raiseNumbers(clean: WriteDb<'user'>, table: string, given: SqlValue): void {
  if (typeof given !== 'number' || !(given > 0 && given < highestSequence)) return;
  clean.transaction(() => {
    clean.run(startSequence, table, table);
    clean.run(raiseSequence, given, table);
  });
}

function rescueTable(
  damaged: ReadDb<'user'>,
  clean: WriteDb<'user'>,
  table: string,
  index: UserTable['index'],
): TableRemains {
  const columns = columnsOf(clean, table);
  // Of a format before there was this table.
  if (columns.length === 0) return { table, whole: true, missing: [] };
  const hasOwnChecksum = columns.includes('checksum') && table !== statementTable.table;
  const { rows, complete } = walkRows(damaged, table, columns);
  const isIntact = (row: Row): boolean => !hasOwnChecksum || isRowIntact(row as Row & { checksum: number });
  const saved = clean.transaction(() =>
    rows.filter(({ row }) => isIntact(row) && insertRow(clean, table, row)),
  );
  if (complete && saved.length === rows.length && isSound(damaged, table))
    return { table, whole: true, missing: [] };
  // Without an index what is not seen is not known of.
  const known = index
    ? rowsOfIndex(damaged, table, index, saved)
    : complete
      ? rows.map(({ number }) => ({ rowid: number }))
      : null;
  const numbers = new Set(saved.map(({ number }) => number));
  return { table, whole: false, missing: known && known.filter(({ rowid }) => !numbers.has(rowid)) };
}

export function columnsOf(db: ReadDb<'user'>, table: string): string[] {
  return db.rows<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name);
}

/** Whether the table took the row: its types and checks refuse what was never one of it, its keys what stands there already. */
export function insertRow(clean: WriteDb<'user'>, table: string, row: Row): boolean {
  const columns = Object.keys(row);
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  try {
    clean.run(sql, ...Object.values(row));
    return true;
  } catch (error) {
    if (isUnreadable(error)) return false;
    throw error;
  }
}

/** Whether SQLite finds the table's pages and indexes in order: a page of an older state shows in what the index tells. */
function isSound(damaged: ReadDb<'user'>, table: string): boolean {
  const found = readable(() => damaged.rows<{ integrity_check: string }>(`PRAGMA integrity_check(${table})`));
  return found?.length === 1 && found[0]?.integrity_check === 'ok';
}

/** The keys in an index; null where it cannot be read or does not tell of every row that was saved what the row itself tells. */
function rowsOfIndex(
  damaged: ReadDb<'user'>,
  table: string,
  { name, columns }: NonNullable<UserTable['index']>,
  saved: readonly NumberedRow[],
): (PartOfRow & { rowid: number })[] | null {
  const sql = `SELECT rowid AS rowid, ${columns.join(', ')} FROM ${table} INDEXED BY ${name}`;
  const keys = readable(() => damaged.rows<PartOfRow & { rowid: number }>(sql));
  const byNumber = new Map(keys?.map((key) => [key.rowid, key]));
  const agrees = saved.every(({ number, row }) =>
    columns.every((column) => byNumber.get(number)?.[column] === row[column]),
  );
  return agrees ? keys : null;
}
