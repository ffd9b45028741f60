import { toBusinessDate, type BusinessDate } from '#shared/domain/business-date.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import type { ReadDb } from '../database.ts';

export interface SeriesSummary {
  readonly identity: SeriesIdentity;
  readonly fetchedAtMs: number;
  readonly bars: number;
  readonly first: BusinessDate;
  readonly last: BusinessDate;
}

interface Row extends Omit<SeriesIdentity, 'simulated'> {
  readonly simulated: 0 | 1;
  readonly fetchedAtMs: number;
  readonly bars: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

const sql = `SELECT symbol, name, kind, unit, source, adjustment, simulated, fetched_at_ms AS fetchedAtMs,
    sum(row_count) AS bars, min(first_day) AS firstDay, max(last_day) AS lastDay
  FROM series JOIN bar_block ON bar_block.series_id = series.id
  GROUP BY series.id ORDER BY symbol`;

/** Every stored series with its extent, by symbol. Reads no bars. */
export function listSeries(db: ReadDb<'cache'>): SeriesSummary[] {
  return db.rows<Row>(sql).map(({ fetchedAtMs, bars, firstDay, lastDay, simulated, ...identity }) => ({
    identity: { ...identity, simulated: simulated === 1 },
    fetchedAtMs,
    bars,
    first: toBusinessDate(firstDay),
    last: toBusinessDate(lastDay),
  }));
}
