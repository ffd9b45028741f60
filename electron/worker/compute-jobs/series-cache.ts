import type { CorporateAction } from '#shared/domain/series.ts';
import type { ReadDb } from '#electron/db/database.ts';
import { dataVersion } from '#electron/db/queries/checks/data-version.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import type { StoredSeries } from '#electron/db/queries/series/read-series.ts';
import { readSeries } from '#electron/db/queries/series/read-series.ts';
import { noBars } from './no-bars.ts';

export interface CachedSeries extends StoredSeries {
  readonly actions: readonly CorporateAction[];
  /** Columns derived from this series, by a key that says everything they depend on. */
  readonly derived: Map<string, unknown>;
}

export interface SeriesCache {
  /** @throws RequestError not-found */
  get(symbol: string): CachedSeries;
  /** The same, null for a symbol that is not stored. */
  find(symbol: string): CachedSeries | null;
}

// A watchlist of plain ETFs is about 30 series of 5,000 bars, 10 MB; one of 500,000 bars is 24 MB.
const mostSeries = 64;

/** Keeps the last used series decoded. A commit by the store thread empties it. */
export function createSeriesCache(open: () => ReadDb<'cache'>): SeriesCache {
  const kept = new Map<string, CachedSeries>();
  let version = -1;

  function find(symbol: string): CachedSeries | null {
    const db = open();
    const now = dataVersion(db);
    if (now !== version) kept.clear();
    version = now;
    const known = kept.get(symbol);
    if (known) {
      kept.delete(symbol);
      kept.set(symbol, known);
      return known;
    }
    const stored = readSeries(db, symbol);
    if (!stored) return null;
    const series = { ...stored, actions: readActions(db, symbol), derived: new Map<string, unknown>() };
    kept.set(symbol, series);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostSeries) break;
      kept.delete(oldest);
    }
    return series;
  }

  return {
    find,
    get(symbol) {
      const series = find(symbol);
      if (!series) throw noBars(symbol);
      return series;
    },
  };
}
