import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction, SeriesIdentity } from '#shared/domain/series.ts';
import type { WriteDb } from '../../database.ts';
import { checkBars } from './check-bars.ts';
import { findSeries } from './find-series.ts';
import { refuseMismatch } from './refuse-mismatch.ts';
import { type SeriesRow, seriesChecksum, seriesDamaged } from './series-row.ts';
import { storeActions } from '../actions/store-actions.ts';
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

interface Extent {
  readonly bars: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly actions: number;
}

const insert = `INSERT INTO series
    (symbol, name, kind, unit, source, adjustment, simulated, fetched_at_ms, bar_count, action_count, checksum)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0)`;
const update = `UPDATE series SET name = ?, source = ?, fetched_at_ms = ?, bar_count = ?, action_count = ?, checksum = ?
  WHERE id = ?`;
const remove = 'DELETE FROM series WHERE id = ?';
const measure = `SELECT coalesce(sum(row_count), 0) AS bars, min(first_day) AS firstDay, max(last_day) AS lastDay,
    (SELECT count(*) FROM corporate_action WHERE corporate_action.series_id = series.id) AS actions
  FROM series LEFT JOIN bar_block ON bar_block.series_id = series.id WHERE series.id = ?`;

/** Merges one series into the stored one of its symbol; part of the transaction of {@link writeImport}, whose rules it holds. */
export function storeSeries(db: WriteDb<'cache'>, fresh: FreshSeries, importId: number | null): SeriesChange {
  const { identity, fetchedAtMs } = fresh;
  const { symbol, name, source } = identity;
  checkBars(symbol, fresh.bars);
  const id = placeSeries(db, fresh);
  const { added, changed, repairedYears } = storeBars(db, { id, symbol }, fresh.bars, importId);
  storeActions(db, id, fresh.actions);
  const { bars, firstDay, lastDay, actions } = measureSeries(db, id);
  const row: SeriesRow = { ...identity, id, fetchedAtMs, barCount: bars, actionCount: actions };
  db.run(update, name, source, fetchedAtMs, bars, actions, seriesChecksum(row), id);
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

/** The id of the record that the fresh bars belong to: the stored one, or a new one. */
function placeSeries(db: WriteDb<'cache'>, { identity, fetchedAtMs, bars }: FreshSeries): number {
  const { symbol, name, kind, unit, source, adjustment, simulated } = identity;
  const stored = findSeries(db, symbol);
  if (stored) refuseMismatch(stored, identity);
  if (stored && !stored.simulated) {
    // Merging a few bars would set a new count and so hide for good that others are missing.
    if (measureSeries(db, stored.id).bars !== stored.barCount && bars.day.length < stored.barCount)
      throw seriesDamaged(db.file, symbol, `${stored.barCount} bars`);
    return stored.id;
  }
  if (stored) db.run(remove, stored.id);
  return db.run(insert, symbol, name, kind, unit, source, adjustment, simulated ? 1 : 0, fetchedAtMs).lastId;
}

function measureSeries(db: WriteDb<'cache'>, id: number): Extent {
  return db.row<Extent>(measure, id) as Extent;
}
