/**
 * The bars on screen by their edges: bar i fills [i, i + 1), so `to - from` is the number of bars shown.
 * Fractions are bars cut by an edge; the view may reach beyond the series, into empty slots, on both sides.
 */
export interface BarView {
  readonly from: number;
  readonly to: number;
}

/** Where a run of chart points stands in its series: point p holds the bars [firstBar + p·k, firstBar + (p + 1)·k), k = barsPerBucket. */
export interface PointGrid {
  readonly firstBar: number;
  readonly barsPerBucket: number;
}

/** The library's range: the centres of the leftmost and the rightmost slot, in points. */
export interface PointRange {
  readonly from: number;
  readonly to: number;
}
