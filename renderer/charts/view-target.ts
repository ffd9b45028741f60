import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import type { ChartRange } from '#shared/domain/settings.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { BarView } from './bar-view.ts';
import { clampView } from './clamp-view.ts';
import { rangeStartDay } from './range-start-day.ts';
import { viewFromDays } from './view-from-days.ts';

/** Where to look next, said in terms that each answer makes more exact: a coarse one first, then single bars. */
export type ViewTarget = (answer: ChartAnswer) => BarView;

/**
 * The last month, year, … through the last bar, from the close that such a return is counted from: the last one on or before
 * the range's start, so that the percent scale says what the table of returns says. `lastDay` is the day of the series' last bar.
 */
export function rangeTarget(range: ChartRange, lastDay: number, marginShare: number): ViewTarget {
  const start = rangeStartDay(range, lastDay);
  return (answer) => {
    const baseDay = answer.day[countBarsThrough(answer.day, start) - 1] ?? start;
    return viewFromDays(answer, baseDay, lastDay, marginShare);
  };
}

/** These bars, as far as there are any. */
export function barsTarget(view: BarView): ViewTarget {
  return (answer) => clampView(view, answer.barsTotal);
}

/** The bars dated from one day through another, on whatever series. */
export function daysTarget(fromDay: number, toDay: number, marginShare: number): ViewTarget {
  return (answer) => clampView(viewFromDays(answer, fromDay, toDay, marginShare), answer.barsTotal);
}
