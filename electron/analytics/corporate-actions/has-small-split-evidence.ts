import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { medianOver } from './median-over.ts';

/** A jump at `index` after the close of `previous`, with the bars from `from` to judge it by. */
export interface SmallJump {
  readonly from: number;
  readonly previous: number;
  readonly index: number;
  readonly newPerOld: number;
}

// The day and the four after it; with fewer nobody can say that the price stayed and the market was calm.
const sessionsAfter = 5;
// The jump must dwarf the days around it, and these stay what they were: a crash opens a time of wide days.
const leastJumpInRanges = 3;
const mostRangeGrowth = 1.6;
// Half of the way back would be a market that recovers.
const mostReturn = 1 / 2;
// A power of the ratio: a crash multiplies the volume of its day, a split hardly more than the shares.
const mostVolume = 2;

/**
 * Whether a jump near 6:5, 5:4 or 4:3 is more than a bad day of the market. All must hold, over the day and the four
 * after it: the jump is three times the usual range of a day; the day's whole range lies beyond the range of the day before;
 * no close comes half of the way back; ranges stay usual; volume rises by about the ratio and by less than its square, on the day and over all.
 */
export function hasSmallSplitEvidence(
  bars: BarColumns,
  { from, previous, index, newPerOld }: SmallJump,
): boolean {
  const last = index + sessionsAfter - 1;
  if (last >= bars.close.length) return false;
  const range = (at: number) => Math.log(bars.high[at] / bars.low[at]);
  const usualRange = medianOver(from, previous, range);
  const calm = mostRangeGrowth * usualRange;
  if (!(leastJumpInRanges * usualRange < Math.log(newPerOld))) return false;
  if (!(bars.high[index] < bars.low[previous])) return false;
  if (!(range(index) < calm && medianOver(index, last, range) < calm)) return false;
  const halfWayBack = bars.close[previous] * newPerOld ** -mostReturn;
  for (let at = index; at <= last; at++) if (bars.close[at] >= halfWayBack) return false;
  const volume = (at: number) => bars.volume[at];
  const usualVolume = medianOver(from, previous, volume);
  const most = usualVolume * newPerOld ** mostVolume;
  return volume(index) < most && medianOver(index, last, volume) < most;
}
