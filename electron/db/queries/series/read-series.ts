import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import type { ReadDb } from '../../database.ts';
import { findSeries } from './find-series.ts';
import { identityOf } from './identity-of.ts';
import { type DayRange, readBars } from './read-bars.ts';

export interface StoredSeries {
  readonly identity: SeriesIdentity;
  readonly fetchedAtMs: number;
  readonly bars: BarColumns;
}

/**
 * A series with its bars of one state of the file, or null when there is no such series.
 * @throws BlockDamaged
 */
export function readSeries(db: ReadDb<'cache'>, symbol: string, range: DayRange = {}): StoredSeries | null {
  return db.snapshot(() => {
    const series = findSeries(db, symbol);
    const bars = readBars(db, symbol, range);
    if (!series || !bars) return null;
    return { identity: identityOf(series), fetchedAtMs: series.fetchedAtMs, bars };
  });
}
