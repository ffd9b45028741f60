import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { publicationLagSessions } from '#shared/domain/publication-lag.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import { alignToSessions } from '#electron/analytics/alignment/align-to-sessions.ts';

/**
 * A series as a plan could have read it: prices as they are, a macro or flow series by session with the figure that was
 * public on its evening, so that no signal knows a figure before the market could.
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
  const { values } = alignToSessions(bars.day, bars.close, sessions, publicationLagSessions(identity));
  const first = values.findIndex((value) => !Number.isNaN(value));
  if (first < 0) return null;
  const known = values.subarray(first);
  const volume = new Float64Array(known.length).fill(Number.NaN);
  return { day: sessions.subarray(first), open: known, high: known, low: known, close: known, volume };
}
