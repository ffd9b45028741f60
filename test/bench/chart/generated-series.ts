import type { BarColumns } from '../../../shared/domain/bar-columns.ts';
import { allocateBars } from '../../../shared/domain/bar-columns.ts';
import { dayOfWeek } from '../../../shared/domain/business-date.ts';

/** Park and Miller's generator, as numbers in (0, 1). */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A random walk in prices that stays within a chart's range however long: pulled softly back to 100; weekdays up to `lastDay`. */
export function generatedSeries(length: number, seed: number, lastDay = 20_440): BarColumns {
  const bars = allocateBars(length);
  const random = uniform(seed);
  let logPrice = Math.log(100);
  let previous = 100;
  for (let i = 0; i < length; i++) {
    const open = previous * (1 + (random() - 0.5) * 0.006);
    logPrice += (random() + random() + random() - 1.5) * 0.022 + (Math.log(100) - logPrice) * 0.001;
    const close = Math.exp(logPrice);
    bars.open[i] = open;
    bars.close[i] = close;
    bars.high[i] = Math.max(open, close) * (1 + random() * 0.007);
    bars.low[i] = Math.min(open, close) * (1 - random() * 0.007);
    bars.volume[i] = Math.floor(2e6 + random() * 1e7);
    previous = close;
  }
  for (let i = length - 1, day = lastDay; i >= 0; day--) {
    if (dayOfWeek(day) % 6 !== 0) bars.day[i--] = day;
  }
  return bars;
}
