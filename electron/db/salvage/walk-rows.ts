import type { ReadDb, SqlValue } from '../database.ts';
import { readable } from './is-unreadable.ts';

/** A row with its columns in the order asked for, and the number under which SQLite keeps it. */
export interface NumberedRow {
  readonly number: number;
  readonly row: Readonly<Record<string, SqlValue>>;
}

interface Walk {
  readonly rows: readonly NumberedRow[];
  /** Whether no page was in the way. What stands on it may still not be what was written. */
  readonly complete: boolean;
}

// No page of 4 KB holds more rows; behind a wider gap the next row is looked for in growing steps.
const nearby = 1024;

/**
 * Every row of a table that a damaged file still gives, in the order of their numbers, around the pages that cannot be read.
 * @param columns of the table, in the order wanted
 */
export function walkRows(db: ReadDb<'user'>, table: string, columns: readonly string[]): Walk {
  // From the table itself: SQLite would take a key from its copy in the index.
  const select = `SELECT rowid AS number_of_row, ${columns.join(', ')} FROM ${table} NOT INDEXED`;
  const all = readable(() => db.rows<RawRow>(`${select} ORDER BY rowid`));
  if (all) return { rows: all.map(numbered), complete: true };
  const from = `${select} WHERE rowid >= ? ORDER BY rowid LIMIT 1`;
  const rows: NumberedRow[] = [];
  for (let at = 1; ; ) {
    const next = findNext((number) => readable(() => ({ row: db.row<RawRow>(from, number) })), at);
    if (next === null) return { rows, complete: false };
    const row = numbered(next);
    // Where the order of the numbers is broken the file would lead in a circle.
    if (row.number < at) return { rows, complete: false };
    rows.push(row);
    at = row.number + 1;
  }
}

type RawRow = Readonly<Record<string, SqlValue>> & { readonly number_of_row: number };

const numbered = ({ number_of_row: number, ...row }: RawRow): NumberedRow => ({ number, row });

/** The first readable row at or after a number; null when there is none. */
function findNext(
  read: (number: number) => { row: RawRow | undefined } | null,
  start: number,
): RawRow | null {
  let [failed, step] = [start - 1, 1];
  for (let at = start; at < Number.MAX_SAFE_INTEGER; ) {
    const found = read(at);
    if (found) return (step === 1 ? found : earliest(read, failed, at))?.row ?? null;
    failed = at;
    if (at - start >= nearby) step *= 2;
    at += step;
  }
  return null;
}

/** What is read at the lowest number above `failed` from which on the file can be read; at `readable` it can. */
function earliest(
  read: (number: number) => { row: RawRow | undefined } | null,
  failed: number,
  readableAt: number,
): { row: RawRow | undefined } | null {
  let [low, high] = [failed, readableAt];
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (read(middle)) high = middle;
    else low = middle;
  }
  return read(high);
}
