import { dayNumberOf, dayOfWeek } from '#shared/domain/business-date.ts';

/** `length` weekdays from 3 January 2005 on, without about nine a year, as an exchange has them: 252 a year. */
export function tradingDays(length: number): Int32Array {
  const days = new Int32Array(length);
  let day: number = dayNumberOf(2005, 1, 3);
  for (let i = 0; i < length; day += 1) {
    const isHoliday = day % 41 === 0;
    if (dayOfWeek(day) === 0 || dayOfWeek(day) === 6 || isHoliday) continue;
    days[i] = day;
    i += 1;
  }
  return days;
}
