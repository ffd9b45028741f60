import type { ReadDb } from '../../database.ts';
import type { ImportedFile } from './imported-file.ts';

/** What a file did to one series at the time. */
export interface ImportedSeries {
  readonly symbol: string;
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
}

export interface ImportSummary extends Omit<ImportedFile, 'rejections'> {
  readonly id: number;
  readonly series: readonly ImportedSeries[];
}

export interface ImportRow extends Omit<ImportSummary, 'notes' | 'series'> {
  readonly notes: string;
}

export const importColumns = `id, file_name AS fileName, sha256, layout, data_rows AS dataRows, accepted, rejected,
  notes, imported_at_ms AS importedAtMs`;
const imports = `SELECT ${importColumns} FROM file_import ORDER BY id DESC`;
const importSeries =
  'SELECT symbol, added, changed, kept FROM import_series WHERE import_id = ? ORDER BY symbol';

/** Every imported file, newest first, without its rejected rows. */
export function listImports(db: ReadDb<'cache'>): ImportSummary[] {
  return db.snapshot(() => db.rows<ImportRow>(imports).map((row) => summarize(db, row)));
}

export function summarize(db: ReadDb<'cache'>, row: ImportRow): ImportSummary {
  const notes = JSON.parse(row.notes) as string[];
  return { ...row, notes, series: db.rows<ImportedSeries>(importSeries, row.id) };
}
