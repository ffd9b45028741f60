import { type BarColumns, countBarsThrough } from '#shared/domain/bar-columns.ts';
import { civilDate } from '#shared/domain/business-date.ts';
import type { ReadDb } from '../../database.ts';
import { type BlockRow, blockColumns, decodeBlocks } from './block-row.ts';
import { findSeries } from './find-series.ts';
import { seriesDamaged } from './series-row.ts';

const everyYear = `SELECT ${blockColumns} FROM bar_block WHERE series_id = ? ORDER BY year`;
const someYears = `SELECT ${blockColumns} FROM bar_block WHERE series_id = ? AND year BETWEEN ? AND ? ORDER BY year`;
const count = 'SELECT sum(row_count) AS bars FROM bar_block WHERE series_id = ?';

/** Days since 1970-01-01, both inclusive; left out means without limit. */
export interface DayRange {
  readonly fromDay?: number | undefined;
  readonly throughDay?: number | undefined;
}

/**
 * The stored bars of a series, in columns that belong to the caller, or null when there is no such series.
 * Only the years of `range` are read.
 * @throws BlockDamaged rather than give a value that was not written
 * @throws StoreProblem with the code `damaged` when bars are missing
 */
export function readBars(db: ReadDb<'cache'>, symbol: string, range: DayRange = {}): BarColumns | null {
  return db.snapshot(() => {
    const series = findSeries(db, symbol);
    if (!series) return null;
    const bars = decodeBlocks(selectBlocks(db, series.id, range), symbol, db.file);
    const stored = isWhole(range) ? bars.day.length : db.row<{ bars: number }>(count, series.id)?.bars;
    if (stored !== series.barCount)
      throw seriesDamaged(db.file, symbol, `${series.barCount} bars (${stored ?? 0} found)`);
    return trim(bars, range);
  });
}

function isWhole({ fromDay, throughDay }: DayRange): boolean {
  return fromDay === undefined && throughDay === undefined;
}

function selectBlocks(db: ReadDb<'cache'>, seriesId: number, range: DayRange): BlockRow[] {
  if (isWhole(range)) return db.rows(everyYear, seriesId);
  const { fromDay, throughDay } = range;
  const fromYear = fromDay === undefined ? 0 : civilDate(fromDay).year;
  const throughYear = throughDay === undefined ? 9999 : civilDate(throughDay).year;
  return db.rows(someYears, seriesId, fromYear, throughYear);
}

/** Copies rather than views: a view would keep, and transfer, the whole years. */
function trim(bars: BarColumns, { fromDay, throughDay }: DayRange): BarColumns {
  const from = fromDay === undefined ? 0 : countBarsThrough(bars.day, fromDay - 1);
  const to = throughDay === undefined ? bars.day.length : countBarsThrough(bars.day, throughDay);
  if (from === 0 && to === bars.day.length) return bars;
  return {
    day: bars.day.slice(from, to),
    open: bars.open.slice(from, to),
    high: bars.high.slice(from, to),
    low: bars.low.slice(from, to),
    close: bars.close.slice(from, to),
    volume: bars.volume.slice(from, to),
  };
}
