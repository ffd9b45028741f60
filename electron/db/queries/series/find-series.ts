import type { ReadDb } from '../../database.ts';
import {
  type RawSeriesRow,
  type SeriesRow,
  seriesColumns,
  seriesDamaged,
  seriesFromRow,
} from './series-row.ts';

const sql = `SELECT ${seriesColumns} FROM series WHERE symbol = ?`;

/**
 * The record of a series by its symbol, in upper case, or null when there is none.
 * @throws StoreProblem with the code `damaged` rather than give a record that was not written
 */
export function findSeries(db: ReadDb<'cache'>, symbol: string): SeriesRow | null {
  const row = db.row<RawSeriesRow>(sql, symbol);
  if (!row) return null;
  const { series, intact } = seriesFromRow(row);
  if (!intact || series.symbol !== symbol) throw seriesDamaged(db.file, symbol, 'record');
  return series;
}
