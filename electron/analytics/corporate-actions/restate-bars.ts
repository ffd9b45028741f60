import { type BarColumns, countBarsThrough } from '#shared/domain/bar-columns.ts';
import type { SplitRestatement } from './restate-for-split.ts';

/**
 * New columns in which the bars before a day are restated: prices as prices, volume as shares. Gaps stay gaps.
 * @param bars any price basis; not changed
 * @param beforeDay the split's ex-day; bars from then on are already in new shares
 */
export function restateBars(
  bars: BarColumns,
  beforeDay: number,
  { price, shares }: SplitRestatement,
): BarColumns {
  const count = countBarsThrough(bars.day, beforeDay - 1);
  const restate = (column: Float64Array, value: (old: number) => number) =>
    column.map((old, index) => (index < count ? value(old) : old));
  return {
    day: bars.day.slice(),
    open: restate(bars.open, price),
    high: restate(bars.high, price),
    low: restate(bars.low, price),
    close: restate(bars.close, price),
    volume: restate(bars.volume, shares),
  };
}
