import { civilDate } from '#shared/domain/business-date.ts';
import type { RandomStream } from './random-stream.ts';
import type { FundVolume } from './sample-parameters.ts';

const persistence = 0.85;
const noise = 0.1;
const leastLevel = 0.5;
const usualDays = 60;
const lastQuarterMonth = 10;

/**
 * Shares traded a day: a persistent level, more on days with a large move for their time, more or less on rises,
 * and a growth over the last quarter of the sample.
 * @param close the fund's closes; @param day their days
 */
export function drawVolume(
  day: Int32Array,
  close: Float64Array,
  volume: FundVolume,
  random: RandomStream,
): Float64Array {
  const { year } = civilDate(day[day.length - 1]);
  const quarterStart = day.findIndex((each) => {
    const date = civilDate(each);
    return date.year === year && date.month >= lastQuarterMonth;
  });
  const quarterLength = day.length - 1 - quarterStart;
  let level = 0;
  let usualMove = 0.02;
  return Float64Array.from(close, (price, index) => {
    const change = index === 0 ? 0 : price / close[index - 1] - 1;
    const move = Math.min(4, Math.abs(change) / usualMove);
    usualMove += (Math.abs(change) - usualMove) / usualDays;
    level = persistence * level + noise * random.normal();
    const growth =
      quarterStart >= 0 && index > quarterStart
        ? (volume.lastQuarterGrowth * (index - quarterStart)) / quarterLength
        : 0;
    const size =
      Math.max(leastLevel, 1 + level) *
      (1 + volume.perMove * move) *
      (change > 0 ? volume.onRise : 1) *
      (1 + growth);
    return Math.round((volume.base * size) / 100) * 100;
  });
}
