import { publicationLagSessions } from '#shared/domain/publication-lag.ts';
import { alignToSessions } from '#electron/analytics/alignment/align-to-sessions.ts';
import { alignToDays } from '#electron/analytics/buckets/align-to-days.ts';
import { dropStaleValues } from '#electron/analytics/buckets/drop-stale-values.ts';
import type { SeriesAsOf } from './read-as-of.ts';

// A month, so that a history of one bar a month is a line as well.
const longestCarriedDays = 31;

/**
 * The closes of a compared symbol on the days of a chart: a price as of each day, and a gap where its history has ended or
 * not begun; a macro or flow series as it was known on the evening of each day.
 */
export function alignComparison(
  { bars, provenance }: Pick<SeriesAsOf, 'bars' | 'provenance'>,
  onDays: Int32Array,
): Float64Array {
  if (provenance.kind !== 'price') {
    return alignToSessions(bars.day, bars.close, onDays, publicationLagSessions(provenance)).values;
  }
  const closes = alignToDays(bars.day, bars.close, onDays);
  const readDays = alignToDays(bars.day, Float64Array.from(bars.day), onDays);
  return dropStaleValues(closes, readDays, onDays, longestCarriedDays);
}
