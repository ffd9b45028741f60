import type { SeriesIdentity } from '#shared/domain/series.ts';
import type { ReadDb } from '../database.ts';

export interface SeriesRow extends SeriesIdentity {
  readonly id: number;
  readonly fetchedAtMs: number;
}

export interface StoredRow extends Omit<SeriesRow, 'simulated'> {
  readonly simulated: 0 | 1;
}

const sql = `SELECT id, symbol, name, kind, unit, source, adjustment, simulated, fetched_at_ms AS fetchedAtMs
  FROM series WHERE symbol = ?`;

/** The row of a series by its symbol, in upper case, or null. */
export function findSeries(db: ReadDb<'cache'>, symbol: string): SeriesRow | null {
  const row = db.row<StoredRow>(sql, symbol);
  return row ? { ...row, simulated: row.simulated === 1 } : null;
}
