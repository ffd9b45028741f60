import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import { exponential } from './exact-math.ts';
import type { RandomStream } from './random-stream.ts';

/** Share of a day's move that has happened by the open, and the noise about it, in days' deviations. */
const overnightShare = 0.35;
const overnightNoise = 0.22;
const wickSize = 0.32;

/** The nearest cent. */
export function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * Open, high and low about given closes: a gap that holds part of the day's move, and wicks beyond open and close in
 * proportion to the day's deviation. Volume stays NaN: an index has none.
 * @param logClose natural logarithm of the close
 * @param deviation standard deviation of the day's log return
 */
export function drawIndexBars(
  day: Int32Array,
  logClose: Float64Array,
  deviation: Float64Array,
  random: RandomStream,
): BarColumns {
  const bars = allocateBars(day.length);
  bars.day.set(day);
  bars.volume.fill(Number.NaN);
  for (let index = 0; index < day.length; index++) {
    const before = logClose[Math.max(0, index - 1)];
    const size = deviation[index];
    const open =
      before + overnightShare * (logClose[index] - before) + overnightNoise * size * random.normal();
    const top = Math.max(open, logClose[index]) + wickSize * size * Math.abs(random.normal());
    const bottom = Math.min(open, logClose[index]) - wickSize * size * Math.abs(random.normal());
    bars.open[index] = toCents(exponential(open));
    bars.high[index] = toCents(exponential(top));
    bars.low[index] = toCents(exponential(bottom));
    bars.close[index] = toCents(exponential(logClose[index]));
  }
  return bars;
}
