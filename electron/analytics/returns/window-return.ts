import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { ReturnWindow } from '#shared/domain/return-window.ts';
import { maximumDrawdown } from './maximum-drawdown.ts';
import { resolveWindow } from './resolve-window.ts';

/** A return with everything needed to check it; fractions, closes in the series' own unit. */
export type WindowReturn =
  | {
      readonly change: number;
      readonly baseDate: BusinessDate;
      readonly lastDate: BusinessDate;
      readonly baseClose: number;
      readonly lastClose: number;
      /** Deepest fall inside the window, zero or negative, with the dates it ran between. */
      readonly maximumDrawdown: number;
      readonly peakDate: BusinessDate;
      readonly troughDate: BusinessDate;
    }
  | { readonly change: null; readonly reason: string };

function lastKnown(close: Float64Array, index: number): number {
  let known = index;
  while (known >= 0 && Number.isNaN(close[known])) known--;
  return known;
}

/**
 * Return of a window, `close at its end / close at its base - 1`, each the last close known on or before its day.
 * @param days day numbers, strictly increasing; `close` of the same length, on the basis the return is wanted on
 * @param asOfIndex last bar that may be read; -1 when there is none
 * @returns the return with its dates, closes and maximum drawdown, or null with the reason
 */
export function windowReturn(
  days: Int32Array,
  close: Float64Array,
  window: ReturnWindow,
  asOfIndex: number,
): WindowReturn {
  const resolved = resolveWindow(days, window, asOfIndex);
  if (resolved.baseIndex === null) return { change: null, reason: resolved.reason };
  const base = lastKnown(close, resolved.baseIndex);
  const last = lastKnown(close, resolved.lastIndex);
  if (base < 0) {
    return {
      change: null,
      reason: `no close is known on or before ${toBusinessDate(days[resolved.baseIndex])}`,
    };
  }
  const fall = maximumDrawdown(close, base, last);
  return {
    change: close[last] / close[base] - 1,
    baseDate: toBusinessDate(days[base]),
    lastDate: toBusinessDate(days[last]),
    baseClose: close[base],
    lastClose: close[last],
    maximumDrawdown: fall.fraction,
    peakDate: toBusinessDate(days[fall.peakIndex]),
    troughDate: toBusinessDate(days[fall.troughIndex]),
  };
}
