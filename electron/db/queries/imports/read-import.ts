import type { ReadDb } from '../../database.ts';
import type { ImportRejection } from './imported-file.ts';
import { type ImportRow, type ImportSummary, importColumns, summarize } from './list-imports.ts';

export interface ImportRecord extends ImportSummary {
  readonly rejections: readonly ImportRejection[];
}

const file = `SELECT ${importColumns} FROM file_import WHERE id = ?`;
const rejections = 'SELECT line, field, reason FROM import_rejection WHERE import_id = ? ORDER BY id';

/** One imported file with the rows that were left out, or null when there is no such import. */
export function readImport(db: ReadDb<'cache'>, id: number): ImportRecord | null {
  return db.snapshot(() => {
    const row = db.row<ImportRow>(file, id);
    return row ? { ...summarize(db, row), rejections: db.rows<ImportRejection>(rejections, id) } : null;
  });
}
