import type { ChartRange } from '#shared/domain/settings.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { BarView } from './bar-view.ts';
import { clampView } from './clamp-view.ts';
import { rangeStartDay } from './range-start-day.ts';
import { viewFromDays } from './view-from-days.ts';

/** Where to look next, said in terms that each answer makes more exact: a coarse one first, then single bars. */
export type ViewTarget = (answer: ChartAnswer) => BarView;

/** The last month, year, … through the last bar. `lastDay` is the day of the series' last bar. */
export function rangeTarget(range: ChartRange, lastDay: number, marginShare: number): ViewTarget {
  return (answer) => viewFromDays(answer, rangeStartDay(range, lastDay), lastDay, marginShare);
}

/** These bars, as far as there are any. */
export function barsTarget(view: BarView): ViewTarget {
  return (answer) => clampView(view, answer.barsTotal);
}

/** The bars dated from one day through another, on whatever series. */
export function daysTarget(fromDay: number, toDay: number, marginShare: number): ViewTarget {
  return (answer) => clampView(viewFromDays(answer, fromDay, toDay, marginShare), answer.barsTotal);
}
