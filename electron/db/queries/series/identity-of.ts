import type { SeriesIdentity } from '#shared/domain/series.ts';

/** The identity alone, without what else a record holds. */
export function identityOf(record: SeriesIdentity): SeriesIdentity {
  const { symbol, name, kind, unit, source, adjustment, simulated } = record;
  return { symbol, name, kind, unit, source, adjustment, simulated };
}
