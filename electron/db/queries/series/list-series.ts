import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import type { ReadDb } from '../../database.ts';
import { identityOf } from './identity-of.ts';
import { type RawSeriesRow, seriesColumns, seriesFromRow } from './series-row.ts';

export interface SeriesSummary {
  readonly identity: SeriesIdentity;
  readonly fetchedAtMs: number;
  readonly bars: number;
  readonly first: BusinessDate;
  readonly last: BusinessDate;
  /** False when this record is not as it was written or bars are missing; the bars themselves are checked when read. */
  readonly intact: boolean;
}

interface Row extends RawSeriesRow {
  readonly bars: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

const sql = `SELECT ${seriesColumns}, sum(row_count) AS bars, min(first_day) AS firstDay, max(last_day) AS lastDay
  FROM series JOIN bar_block ON bar_block.series_id = series.id
  GROUP BY series.id ORDER BY symbol`;

/** Every stored series with its extent, by symbol. Reads no bars. */
export function listSeries(db: ReadDb<'cache'>): SeriesSummary[] {
  return db.rows<Row>(sql).map(({ bars, firstDay, lastDay, ...row }) => {
    const { series, intact } = seriesFromRow(row);
    return {
      identity: identityOf(series),
      fetchedAtMs: series.fetchedAtMs,
      bars,
      first: toBusinessDate(firstDay),
      last: toBusinessDate(lastDay),
      intact: intact && bars === series.barCount,
    };
  });
}
