import type { WriteDb } from '../../database.ts';
import { type RawSeriesRow, seriesChecksum, seriesColumns, seriesFromRow } from './series-row.ts';

/** When a series was fetched that somebody else will date: those of a file that is shipped. */
export const undatedMs = 0;

const undated = `SELECT ${seriesColumns} FROM series WHERE fetched_at_ms = ${undatedMs}`;
const date = 'UPDATE series SET fetched_at_ms = ?, checksum = ? WHERE id = ?';

/** Dates the intact series that have no date yet, in one transaction; nothing else of them changes. */
export function dateUndated(db: WriteDb<'cache'>, fetchedAtMs: number): void {
  const rows = db.rows<RawSeriesRow>(undated);
  if (rows.length === 0) return;
  db.transaction(() => {
    for (const row of rows) {
      const { series, intact } = seriesFromRow(row);
      // A damaged one must not be made to look whole.
      if (intact) db.run(date, fetchedAtMs, seriesChecksum({ ...series, fetchedAtMs }), series.id);
    }
  });
}
