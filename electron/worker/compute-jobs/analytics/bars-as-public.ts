import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { publicationLagSessions } from '#shared/domain/publication-lag.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import { alignToSessions } from '#electron/analytics/alignment/align-to-sessions.ts';

/**
 * A series as a plan could have read it: prices as they are, each figure of a macro or flow series on the session on whose
 * evening it was public, so that no signal knows a figure before the market could, nor takes an old one for new.
 * @param through the last session to give, as a day number
 * @returns null when no figure was public by then
 */
export function barsAsPublic(
  bars: BarColumns,
  identity: Pick<SeriesIdentity, 'kind' | 'symbol'>,
  through: number,
): BarColumns | null {
  if (identity.kind === 'price') return bars;
  const sessions = sessionsBetween(bars.day[0], through);
  const lag = publicationLagSessions(identity);
  const { values, observedDay } = alignToSessions(bars.day, bars.close, sessions, lag);
  const isNew = (_: number, i: number): boolean => observedDay[i] !== (i === 0 ? -1 : observedDay[i - 1]);
  const day = sessions.filter(isNew);
  if (day.length === 0) return null;
  const known = values.filter(isNew);
  const volume = new Float64Array(known.length).fill(Number.NaN);
  return { day, open: known, high: known, low: known, close: known, volume };
}
