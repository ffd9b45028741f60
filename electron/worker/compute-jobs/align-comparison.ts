import { publicationLagSessions } from '#shared/domain/publication-lag.ts';
import { alignToSessions } from '#electron/analytics/alignment/align-to-sessions.ts';
import { alignToDays } from '#electron/analytics/buckets/align-to-days.ts';
import { dropStaleValues } from '#electron/analytics/buckets/drop-stale-values.ts';
import type { SeriesAsOf } from './read-as-of.ts';

/** Calendar days that a value stands for: a month, so that one bar a month is a line as well; for a figure also its publication. */
const longestCarriedDays = { price: 31, figure: 100 };

/**
 * The closes of a compared symbol on the days of a chart: a price as of each day, a macro or flow series as it was known on the
 * evening of each day, and a gap where its history has ended or not begun.
 */
export function alignComparison(
  { bars, provenance }: Pick<SeriesAsOf, 'bars' | 'provenance'>,
  onDays: Int32Array,
): Float64Array {
  if (provenance.kind === 'price') {
    const closes = alignToDays(bars.day, bars.close, onDays);
    const readDays = alignToDays(bars.day, Float64Array.from(bars.day), onDays);
    return dropStaleValues(closes, readDays, onDays, longestCarriedDays.price);
  }
  const lag = publicationLagSessions(provenance);
  const { values, observedDay } = alignToSessions(bars.day, bars.close, onDays, lag);
  return dropStaleValues(values, observedDay, onDays, longestCarriedDays.figure);
}
