import type { BarView, PointGrid, PointRange } from './bar-view.ts';

/** The visible range in points that shows a view in bars: the same bars whatever the bucket, so a refill does not jump. */
export function toPointRange(view: BarView, grid: PointGrid): PointRange {
  return {
    from: (view.from - grid.firstBar) / grid.barsPerBucket,
    to: (view.to - grid.firstBar) / grid.barsPerBucket - 1,
  };
}
