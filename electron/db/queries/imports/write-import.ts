import type { WriteDb } from '../../database.ts';
import type { ImportedFile } from './imported-file.ts';
import { recordFile } from './record-file.ts';
import { type FreshSeries, type SeriesChange, storeSeries } from '../series/store-series.ts';

export interface ImportChange {
  /** Null when the series came from no file. */
  readonly importId: number | null;
  readonly series: readonly SeriesChange[];
}

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
