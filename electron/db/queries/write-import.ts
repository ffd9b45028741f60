import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { CorporateAction, SeriesIdentity } from '#shared/domain/series.ts';
import type { WriteDb } from '../database.ts';
import { checkBars } from './check-bars.ts';
import { findSeries } from './find-series.ts';
import type { ImportedFile } from './imported-file.ts';
import { refuseMismatch } from './refuse-mismatch.ts';
import { storeActions } from './store-actions.ts';
import { storeBars } from './store-bars.ts';

export interface FreshSeries {
  readonly identity: SeriesIdentity;
  readonly fetchedAtMs: number;
  /** At least one bar. */
  readonly bars: BarColumns;
  readonly actions: readonly CorporateAction[];
}

/** What storing a series did to it. added + changed + kept = bars. */
export interface SeriesChange {
  readonly symbol: string;
  readonly added: number;
  readonly changed: number;
  readonly kept: number;
  readonly bars: number;
  readonly first: BusinessDate;
  readonly last: BusinessDate;
  /** Years whose stored bars were damaged and have been replaced. */
  readonly repairedYears: readonly number[];
}

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
const insertSeries = `INSERT INTO series (symbol, name, kind, unit, source, adjustment, simulated, fetched_at_ms)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
const updateSeries = 'UPDATE series SET name = ?, source = ?, fetched_at_ms = ? WHERE id = ?';
const deleteSeries = 'DELETE FROM series WHERE id = ?';
const extent = `SELECT sum(row_count) AS bars, min(first_day) AS firstDay, max(last_day) AS lastDay
  FROM bar_block WHERE series_id = ?`;

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

function storeSeries(db: WriteDb<'cache'>, fresh: FreshSeries, importId: number | null): SeriesChange {
  const { symbol } = fresh.identity;
  checkBars(symbol, fresh.bars);
  const id = placeSeries(db, fresh);
  const { added, changed, repairedYears } = storeBars(db, { id, symbol }, fresh.bars, importId);
  storeActions(db, id, fresh.actions);
  const { bars, firstDay, lastDay } = db.row(extent, id) as {
    bars: number;
    firstDay: number;
    lastDay: number;
  };
  return {
    symbol,
    added,
    changed,
    kept: bars - added - changed,
    bars,
    first: toBusinessDate(firstDay),
    last: toBusinessDate(lastDay),
    repairedYears,
  };
}

/** The id of the row that the fresh bars belong to: the stored one, or a new one. */
function placeSeries(db: WriteDb<'cache'>, { identity, fetchedAtMs }: FreshSeries): number {
  const { symbol, name, kind, unit, source, adjustment, simulated } = identity;
  const stored = findSeries(db, symbol);
  if (stored) refuseMismatch(stored, identity);
  if (stored && !stored.simulated) {
    db.run(updateSeries, name, source, fetchedAtMs, stored.id);
    return stored.id;
  }
  if (stored) db.run(deleteSeries, stored.id);
  const simulatedFlag = simulated ? 1 : 0;
  return db.run(insertSeries, symbol, name, kind, unit, source, adjustment, simulatedFlag, fetchedAtMs)
    .lastId;
}
