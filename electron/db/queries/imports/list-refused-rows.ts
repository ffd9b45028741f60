import type { ReadDb } from '../../database.ts';

/** Rows that the last imported file of a symbol held and that could not be taken. */
export interface RefusedRows {
  readonly symbol: string;
  readonly count: number;
  readonly fileName: string;
  /** The first few, as `line 17: high 10 is below low 11`. */
  readonly examples: readonly string[];
}

const sql = `SELECT symbol, file_import.id AS importId, rejected AS count, file_name AS fileName
  FROM (SELECT symbol, max(import_id) AS last FROM import_series GROUP BY symbol)
  JOIN file_import ON file_import.id = last WHERE rejected > 0`;
const examples = `SELECT 'line ' || line || ': ' || reason AS phrase FROM import_rejection
  WHERE import_id = ? ORDER BY id LIMIT 5`;

/** What could not be taken of the last file of each symbol, where anything. */
export function listRefusedRows(db: ReadDb<'cache'>): RefusedRows[] {
  return db.snapshot(() =>
    db
      .rows<{ symbol: string; importId: number; count: number; fileName: string }>(sql)
      .map(({ importId, ...row }) => ({
        ...row,
        examples: db.rows<{ phrase: string }>(examples, importId).map(({ phrase }) => phrase),
      })),
  );
}
