import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction, SeriesIdentity } from '#shared/domain/series.ts';
import type { ReadDb } from '../database.ts';
import { actionChecksum } from '../queries/actions/action-checksum.ts';
import { type BlockRow, blockColumns, decodeBlocks, isIntact } from '../queries/series/block-row.ts';
import { identityOf } from '../queries/series/identity-of.ts';
import { type RawSeriesRow, seriesColumns, seriesFromRow } from '../queries/series/series-row.ts';
import { StoreProblem } from '../store-problem.ts';

/** What is left of one series in a damaged file: only what its checksums vouch for. */
export interface SeriesRemains {
  readonly identity: SeriesIdentity;
  readonly fetchedAtMs: number;
  readonly bars: BarColumns;
  readonly actions: readonly CorporateAction[];
  /** True when nothing that was written is missing. */
  readonly whole: boolean;
}

interface ActionRow {
  readonly day: number;
  readonly kind: CorporateAction['kind'];
  readonly value: number;
  readonly checksum: number;
}

const allRecords = `SELECT ${seriesColumns} FROM series`;
const oneRecord = `SELECT ${seriesColumns} FROM series WHERE id = ?`;
const allBlocks = `SELECT ${blockColumns} FROM bar_block WHERE series_id = ? ORDER BY year`;
const oneBlock = `SELECT ${blockColumns} FROM bar_block WHERE series_id = ? AND year = ?`;
const actionsSql = 'SELECT day, kind, value, checksum FROM corporate_action WHERE series_id = ? ORDER BY day';

// Where a list cannot be read its entries are asked for one by one, as far as any workspace goes.
const mostSeries = 5000;
const [firstYear, lastYear] = [1900, 2100];

/**
 * Everything in a damaged file that is as it was written, one series after the other. A page that cannot be read costs what
 * stands on it and no more. Throws only for problems that are no damage.
 */
export function* readRemains(db: ReadDb<'cache'>): Generator<SeriesRemains> {
  for (const row of readRecords(db)) {
    const { series, intact } = seriesFromRow(row);
    if (!intact) continue;
    const blocks = readBlocks(db, series.id).filter(isIntact);
    const actions = (readable(() => db.rows<ActionRow>(actionsSql, series.id)) ?? []).flatMap(
      ({ checksum, day, kind, value }) => {
        const action = { date: toBusinessDate(day), kind, value };
        return actionChecksum(series.id, action) === checksum ? [action] : [];
      },
    );
    const bars = decodeBlocks(blocks, series.symbol, db.file);
    const whole = bars.day.length === series.barCount && actions.length === series.actionCount;
    if (bars.day.length > 0)
      yield { identity: identityOf(series), fetchedAtMs: series.fetchedAtMs, bars, actions, whole };
  }
}

function readRecords(db: ReadDb<'cache'>): RawSeriesRow[] {
  return (
    readable(() => db.rows<RawSeriesRow>(allRecords)) ??
    oneByOne(1, mostSeries, (id) => db.row<RawSeriesRow>(oneRecord, id))
  );
}

function readBlocks(db: ReadDb<'cache'>, id: number): BlockRow[] {
  return (
    readable(() => db.rows<BlockRow>(allBlocks, id)) ??
    oneByOne(firstYear, lastYear, (year) => db.row<BlockRow>(oneBlock, id, year))
  );
}

function oneByOne<Row>(from: number, to: number, read: (key: number) => Row | undefined): Row[] {
  const rows: Row[] = [];
  for (let key = from; key <= to; key += 1) {
    const row = readable(() => read(key));
    if (row) rows.push(row);
  }
  return rows;
}

/** Null where the file is damaged. */
function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoreProblem && error.code === 'damaged') return null;
    throw error;
  }
}
