import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { BarView } from './bar-view.ts';

type DayGrid = Pick<ChartAnswer, 'day' | 'firstBar' | 'endBar' | 'barsPerBucket' | 'barsTotal'>;

/** Index of the first bar of the bucket that holds the first bar dated on or after `day`; exact when a bucket is one bar. */
function firstBarFrom(grid: DayGrid, day: number): number {
  return Math.min(grid.firstBar + countBarsThrough(grid.day, day - 1) * grid.barsPerBucket, grid.endBar);
}

/**
 * The view from `fromDay` through `toDay`, both inclusive; when it reaches the last bar, empty slots follow.
 * @param grid columns that cover those days; a coarse bucket gives a view a little too wide
 * @param marginShare share of the view to leave empty after the last bar, 0 to below 1
 */
export function viewFromDays(grid: DayGrid, fromDay: number, toDay: number, marginShare: number): BarView {
  const from = firstBarFrom(grid, fromDay);
  const to = Math.max(firstBarFrom(grid, toDay + 1), from + 1);
  if (to < grid.barsTotal) return { from, to };
  const bars = Math.max(grid.barsTotal - from, 1);
  return {
    from: grid.barsTotal - bars,
    to: grid.barsTotal + (bars * marginShare) / (1 - marginShare),
  };
}
