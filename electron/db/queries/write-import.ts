import type { WriteDb } from '../database.ts';
import type { ImportedFile } from './imported-file.ts';
import { type FreshSeries, type SeriesChange, storeSeries } from './store-series.ts';

export interface ImportChange {
  /** Null when the series came from no file. */
  readonly importId: number | null;
  readonly series: readonly SeriesChange[];
}

const insertImport = `INSERT INTO file_import
    (file_name, sha256, layout, data_rows, accepted, rejected, notes, imported_at_ms)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
const insertRejection = 'INSERT INTO import_rejection (import_id, line, field, reason) VALUES (?, ?, ?, ?)';
const insertImportSeries = `INSERT INTO import_series (import_id, symbol, added, changed, kept)
  VALUES (?, ?, ?, ?, ?)`;

/**
 * Stores every series of a file, and the record of the file, in one transaction: all of it or nothing.
 * Bars merge with the stored ones by day and win on the same day; a shorter history never erases a longer one.
 * Simulated data is replaced as a whole, by real data or by a new simulation.
 * @param file null for series that come from no file: a provider or the sample
 * @throws SeriesRefused when a series does not fit the stored one of its symbol
 * @throws BlockDamaged when a stored year is damaged and the fresh bars do not cover it
 * @throws StoreProblem when the file cannot be written
 * @throws RangeError for columns that break their contract
 */
export function writeImport(
  db: WriteDb<'cache'>,
  file: ImportedFile | null,
  series: readonly FreshSeries[],
): ImportChange {
  return db.transaction(() => {
    const importId = file && recordFile(db, file);
    const changes = series.map((fresh) => storeSeries(db, fresh, importId));
    if (importId !== null)
      for (const { symbol, added, changed, kept } of changes)
        db.run(insertImportSeries, importId, symbol, added, changed, kept);
    return { importId, series: changes };
  });
}

function recordFile(db: WriteDb<'cache'>, file: ImportedFile): number {
  const { fileName, sha256, layout, dataRows, accepted, rejected, notes, importedAtMs } = file;
  const notesJson = JSON.stringify(notes);
  const { lastId } = db.run(
    insertImport,
    fileName,
    sha256,
    layout,
    dataRows,
    accepted,
    rejected,
    notesJson,
    importedAtMs,
  );
  for (const { line, field, reason } of file.rejections) db.run(insertRejection, lastId, line, field, reason);
  return lastId;
}
