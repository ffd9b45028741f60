import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { endOfPreviousYear, monthsBefore, startOfQuarter } from '../returns/window-anchor.ts';
import type { ClaimDay, ClaimSeries } from './claim-series.ts';

/** A stretch that the note states. */
export type KnownWindow = Exclude<StatedWindow, { kind: 'open' }>;

/** The two bars that a claim compares, or why there are none. */
export type ClaimSpan =
  | { readonly base: number; readonly last: number; readonly reason: null }
  | { readonly reason: string };

/** A trading week: an older bar says nothing about the day. */
const mostSessionsLate = 5;

/** Why a bar says nothing about a day, or null when it is at most a trading week older. */
function tooOld({ symbol, bars }: ClaimSeries, index: number, day: number): string | null {
  const known = bars.day[index] as number;
  const late = countSessions(known + 1, day);
  if (late <= mostSessionsLate) return null;
  return `The close of ${symbol} nearest to ${formatDay(day)} is of ${formatDay(known)}, ${late} sessions before.`;
}

/** The last close of a series, or why it says nothing about the day that was asked for, or about the last bar. */
export function lastClose(
  series: ClaimSeries,
  { through, isStated }: ClaimDay,
): { readonly index: number; readonly reason: null } | { readonly reason: string } {
  const { symbol, bars } = series;
  const index = lastKnown(bars.close, bars.close.length - 1);
  if (index < 0) return { reason: `${symbol} has no close to read.` };
  const old = tooOld(series, index, isStated ? through : (bars.day[bars.day.length - 1] as number));
  return old === null ? { index, reason: null } : { reason: old };
}

/** The last close on or before a day, within a trading week of it. */
function closeOn(series: ClaimSeries, day: number): ReturnType<typeof lastClose> {
  const { symbol, bars } = series;
  const index = lastKnown(bars.close, countBarsThrough(bars.day, day) - 1);
  if (index < 0) return { reason: `${symbol} has no close on or before ${formatDay(day)}.` };
  const old = tooOld(series, index, day);
  return old === null ? { index, reason: null } : { reason: old };
}

/** The day on or before which the base lies; a window counted in bars has a bar's own. */
function anchorOf(window: KnownWindow, days: Int32Array, lastIndex: number): number {
  const lastDay = days[lastIndex] as number;
  switch (window.kind) {
    case 'yearToDate':
      return endOfPreviousYear(lastDay);
    case 'quarterToDate':
      return startOfQuarter(lastDay) - 1;
    case 'months':
      return monthsBefore(lastDay, window.count);
    case 'dates':
      return toDayNumber(window.from);
    case 'sessions':
      return days[lastIndex - window.count] ?? Number.NEGATIVE_INFINITY;
  }
}

/** The last bar up to an index with a close; -1 when there is none. */
function lastKnown(close: Float64Array, index: number): number {
  let known = index;
  while (known >= 0 && Number.isNaN(close[known])) known--;
  return known;
}

/**
 * What: the first and last bar of a stated window.
 * Formula: the last close known on or before each end: 31 December, the quarter's eve, the same day so many months before,
 * so many bars before, or a date; neither more than a trading week older than its day.
 * Arguments: a series, a window that the note states, the day that may be read.
 * Range: indices, base before last.
 * First values: a reason where the history is too short, has a hole there, or the window ends later than may be read.
 * Source: this project's design page of quantities, section 4.
 */
export function claimSpan(series: ClaimSeries, window: KnownWindow, day: ClaimDay): ClaimSpan {
  const { symbol, bars } = series;
  const end = window.kind === 'dates' ? toDayNumber(window.to) : null;
  if (end !== null && end > day.through)
    return {
      reason: `The stretch ends on ${formatDay(end)}, after ${formatDay(day.through)}, the last day that is read.`,
    };
  const at = end === null ? lastClose(series, day) : closeOn(series, end);
  if (at.reason !== null) return at;
  const last = at.index;
  const lastIndex = end === null ? bars.day.length - 1 : last;
  const anchor = anchorOf(window, bars.day, lastIndex);
  const base = lastKnown(bars.close, countBarsThrough(bars.day, anchor) - 1);
  if (base < 0)
    return {
      reason: `The history of ${symbol} is too short: it starts on ${formatDay(bars.day[0] as number)}.`,
    };
  const hole = tooOld(series, base, anchor);
  if (hole !== null) return { reason: hole };
  return base < last ? { base, last, reason: null } : { reason: `${symbol} has one close in that stretch.` };
}
