import type { BarView, PointGrid, PointRange } from './bar-view.ts';

/** The view in bars of a visible range in points; the inverse of `toPointRange`. */
export function toBarView(range: PointRange, grid: PointGrid): BarView {
  return {
    from: grid.firstBar + range.from * grid.barsPerBucket,
    to: grid.firstBar + (range.to + 1) * grid.barsPerBucket,
  };
}
