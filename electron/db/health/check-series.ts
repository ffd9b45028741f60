import type { ReadDb } from '../database.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { actionChecksum } from '../queries/actions/action-checksum.ts';
import { type BlockRow, blockColumns, isIntact } from '../queries/series/block-row.ts';
import { type RawSeriesRow, seriesColumns, seriesFromRow } from '../queries/series/series-row.ts';
import { StoreProblem } from '../store-problem.ts';

/** What is left of one stored series. It is intact when all of it is as it was written. */
export interface SeriesHealth {
  readonly symbol: string;
  readonly intact: boolean;
  /** Bars whose checksum holds. */
  readonly bars: number;
  readonly years: number;
  readonly damagedYears: readonly number[];
  /** Bars that were stored and are in no year any more. */
  readonly missingBars: number;
  readonly actions: number;
  /** Splits and dividends that are lost or not as written. */
  readonly damagedActions: number;
  /** A sentence when the record of the series itself, or the file under it, cannot be read as written. */
  readonly problem: string | null;
}

interface ActionRow {
  readonly day: number;
  readonly kind: CorporateAction['kind'];
  readonly value: number;
  readonly checksum: number;
}

const recordSql = `SELECT ${seriesColumns} FROM series WHERE id = ?`;
const blocksSql = `SELECT ${blockColumns} FROM bar_block WHERE series_id = ? ORDER BY year`;
const actionsSql = 'SELECT day, kind, value, checksum FROM corporate_action WHERE series_id = ?';

/** Ids and symbols of all series, by symbol. */
export function listSeriesIds(db: ReadDb<'cache'>): { id: number; symbol: string }[] {
  return db.rows('SELECT id, symbol FROM series ORDER BY symbol');
}

/** Reads every stored byte of one series and holds it against its checksums. Throws only for problems that are no damage. */
export function checkSeries(
  db: ReadDb<'cache'>,
  { id, symbol }: { id: number; symbol: string },
): SeriesHealth {
  const nothing = { bars: 0, years: 0, damagedYears: [], missingBars: 0, actions: 0, damagedActions: 0 };
  try {
    return db.snapshot(() => measure(db, id, symbol));
  } catch (error) {
    if (!(error instanceof StoreProblem) || error.code !== 'damaged') throw error;
    return { symbol, intact: false, ...nothing, problem: 'The file is damaged where this series stands.' };
  }
}

function measure(db: ReadDb<'cache'>, id: number, symbol: string): SeriesHealth {
  const record = seriesFromRow(db.row<RawSeriesRow>(recordSql, id) as RawSeriesRow);
  const blocks = db.rows<BlockRow>(blocksSql, id);
  const damagedYears = blocks.filter((block) => !isIntact(block)).map(({ year }) => year);
  const stored = blocks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const bars = blocks.reduce(
    (sum, block) => sum + (damagedYears.includes(block.year) ? 0 : block.rowCount),
    0,
  );
  // Which bars are missing can be said only while every count can be believed.
  const missingBars =
    record.intact && damagedYears.length === 0 ? Math.max(0, record.series.barCount - stored) : 0;
  const actions = db.rows<ActionRow>(actionsSql, id);
  const intactActions = actions.filter(
    ({ day, kind, value, checksum }) =>
      actionChecksum(id, { date: toBusinessDate(day), kind, value }) === checksum,
  ).length;
  const expectedActions = record.intact ? record.series.actionCount : actions.length;
  const damagedActions = Math.max(expectedActions, actions.length) - intactActions;
  const problem = record.intact ? null : 'The record of this series is not as it was written.';
  const intact =
    record.intact && damagedYears.length === 0 && damagedActions === 0 && stored === record.series.barCount;
  return {
    symbol,
    intact,
    bars,
    years: blocks.length,
    damagedYears,
    missingBars,
    actions: intactActions,
    damagedActions,
    problem,
  };
}
