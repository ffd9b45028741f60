import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { dayNumberOf } from '#shared/domain/business-date.ts';

const [firstDay, lastDay] = [dayNumberOf(0, 1, 1), dayNumberOf(9999, 12, 31)];

/** @throws RangeError for bars that break the contract of {@link BarColumns}, or for none at all */
export function checkBars(symbol: string, bars: BarColumns): void {
  const { day } = bars;
  if (day.length === 0) throw new RangeError(`${symbol}: no bars to store`);
  if (barFields.some((field) => bars[field].length !== day.length))
    throw new RangeError(`${symbol}: columns of different lengths`);
  if (day[0] < firstDay || day[day.length - 1] > lastDay)
    throw new RangeError(`${symbol}: a day outside the years 0 to 9999`);
  for (let i = 1; i < day.length; i += 1)
    if (day[i] <= day[i - 1]) throw new RangeError(`${symbol}: days not strictly increasing at row ${i}`);
}
