/**
 * Daily bars as columns of one length, oldest first, one entry a session.
 * `day` holds strictly increasing day numbers; prices and volume hold NaN where the source has a gap.
 */
export interface BarColumns {
  readonly day: Int32Array;
  readonly open: Float64Array;
  readonly high: Float64Array;
  readonly low: Float64Array;
  readonly close: Float64Array;
  readonly volume: Float64Array;
}

export const barFields = ['open', 'high', 'low', 'close', 'volume'] as const;
export type BarField = (typeof barFields)[number];

/** Columns for `length` bars; the fields start at zero and are the caller's to fill. */
export function allocateBars(length: number): BarColumns {
  return {
    day: new Int32Array(length),
    open: new Float64Array(length),
    high: new Float64Array(length),
    low: new Float64Array(length),
    close: new Float64Array(length),
    volume: new Float64Array(length),
  };
}

/** Views (no copy) on the bars `from` (inclusive) to `to` (exclusive). */
export function viewBars(bars: BarColumns, from: number, to: number): BarColumns {
  return {
    day: bars.day.subarray(from, to),
    open: bars.open.subarray(from, to),
    high: bars.high.subarray(from, to),
    low: bars.low.subarray(from, to),
    close: bars.close.subarray(from, to),
    volume: bars.volume.subarray(from, to),
  };
}

/** Number of bars dated on or before `day`; the index of the last of them plus one. */
export function countBarsThrough(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
