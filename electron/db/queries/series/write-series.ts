import type { WriteDb } from '../../database.ts';
import type { ImportedFile } from '../imports/imported-file.ts';
import type { FreshSeries, SeriesChange } from './store-series.ts';
import { writeImport } from '../imports/write-import.ts';

/** Stores one series, and the file it came from if any, in one transaction; see {@link writeImport} for rules and errors. */
export function writeSeries(
  db: WriteDb<'cache'>,
  fresh: FreshSeries & { readonly file: ImportedFile | null },
): SeriesChange {
  return writeImport(db, fresh.file, [fresh]).series[0];
}
