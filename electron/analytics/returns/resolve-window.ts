import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { ReturnWindow } from '#shared/domain/return-window.ts';
import { endOfPreviousYear, monthsBefore } from './window-anchor.ts';

/** The two bars that a window compares, or why the history cannot say. */
export type ResolvedWindow =
  | { readonly baseIndex: number; readonly lastIndex: number }
  | { readonly baseIndex: null; readonly reason: string };

function resolveFromDay(days: Int32Array, anchor: number, lastIndex: number): ResolvedWindow {
  const baseIndex = countBarsThrough(days, anchor) - 1;
  if (baseIndex >= 0) return { baseIndex: Math.min(baseIndex, lastIndex), lastIndex };
  const [start, base] = [toBusinessDate(days[0]), toBusinessDate(anchor)];
  return { baseIndex: null, reason: `history starts ${start}, after the base date ${base}` };
}

/**
 * The bars of a window. Its base is the last bar on or before the anchor: the last day of the previous year for the year
 * to date, the same calendar day (or the month's last) so many months before the last bar, the bar so many sessions
 * before it, or the first of two given dates.
 * @param days day numbers of the bars, strictly increasing
 * @param asOfIndex last bar that may be read; -1 when there is none
 */
export function resolveWindow(days: Int32Array, window: ReturnWindow, asOfIndex: number): ResolvedWindow {
  if (asOfIndex < 0) return { baseIndex: null, reason: 'no bar on or before the as-of date' };
  const lastDay = days[asOfIndex];
  switch (window.kind) {
    case 'sessions': {
      const baseIndex = asOfIndex - window.count;
      if (baseIndex >= 0) return { baseIndex, lastIndex: asOfIndex };
      return {
        baseIndex: null,
        reason: `history has ${asOfIndex} sessions before ${toBusinessDate(lastDay)}, not ${window.count}`,
      };
    }
    case 'months':
      return resolveFromDay(days, monthsBefore(lastDay, window.count), asOfIndex);
    case 'yearToDate':
      return resolveFromDay(days, endOfPreviousYear(lastDay), asOfIndex);
    case 'custom': {
      if (window.to < window.from) return { baseIndex: null, reason: 'the window ends before it starts' };
      const lastIndex = Math.min(asOfIndex, countBarsThrough(days, window.to) - 1);
      return resolveFromDay(days, window.from, lastIndex);
    }
  }
}
