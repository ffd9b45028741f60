import { TickMarkType } from 'lightweight-charts';
import type { Time } from 'lightweight-charts';
import { civilDate, dayOfWeek } from '#shared/domain/business-date.ts';

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const dayOfTime = (time: Time) => Math.floor((time as number) / 86_400);

/** Text of the time axis, from day numbers alone: no time zone and no locale can shift a date. */
export const dayLabels = {
  /** Year, month or day of the month, as the tick asks. */
  tick(time: Time, kind: TickMarkType): string {
    const { year, month, day } = civilDate(dayOfTime(time));
    if (kind === TickMarkType.Year) return String(year);
    return kind === TickMarkType.Month ? monthNames[month - 1] : String(day);
  },
  /** E.g. `Thu 18 Dec 2025`, at the crosshair. */
  crosshair(time: Time): string {
    const number = dayOfTime(time);
    const { year, month, day } = civilDate(number);
    return `${weekdayNames[dayOfWeek(number)]} ${day} ${monthNames[month - 1]} ${year}`;
  },
};
