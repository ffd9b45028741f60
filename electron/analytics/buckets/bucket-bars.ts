import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { allocateBars } from '#shared/domain/bar-columns.ts';

/**
 * Merges the bars `first` (inclusive) to `end` (exclusive) into buckets of `size` bars.
 * A bucket's day is its last bar's; open the first that is known, close the last, high and low the extremes,
 * volume the sum; NaN bars are passed over, and a bucket without any value is NaN.
 * @param first a multiple of `size`
 * @returns fresh columns of ceil((end - first) / size) entries
 */
export function bucketBars(bars: BarColumns, first: number, end: number, size: number): BarColumns {
  const buckets = allocateBars(Math.ceil((end - first) / size));
  for (let bucket = 0, from = first; from < end; bucket++, from += size) {
    const to = Math.min(from + size, end);
    let open = Number.NaN;
    let high = Number.NaN;
    let low = Number.NaN;
    let close = Number.NaN;
    let volume = Number.NaN;
    for (let index = from; index < to; index++) {
      const barHigh = bars.high[index] as number;
      const barLow = bars.low[index] as number;
      const barVolume = bars.volume[index] as number;
      if (Number.isNaN(open)) open = bars.open[index] as number;
      if (!(barHigh <= high)) high = Number.isNaN(barHigh) ? high : barHigh;
      if (!(barLow >= low)) low = Number.isNaN(barLow) ? low : barLow;
      if (!Number.isNaN(bars.close[index] as number)) close = bars.close[index] as number;
      if (!Number.isNaN(barVolume)) volume = Number.isNaN(volume) ? barVolume : volume + barVolume;
    }
    buckets.day[bucket] = bars.day[to - 1] as number;
    buckets.open[bucket] = open;
    buckets.high[bucket] = high;
    buckets.low[bucket] = low;
    buckets.close[bucket] = close;
    buckets.volume[bucket] = volume;
  }
  return buckets;
}

/** The last value of each bucket of a column; the buckets are those of {@link bucketBars}. */
export function bucketColumn(values: Float64Array, first: number, end: number, size: number): Float64Array {
  const buckets = new Float64Array(Math.ceil((end - first) / size));
  for (let bucket = 0; bucket < buckets.length; bucket++) {
    buckets[bucket] = values[Math.min(first + (bucket + 1) * size, end) - 1] as number;
  }
  return buckets;
}
