import { civilDate, dayNumberOf, daysInMonth } from '#shared/domain/business-date.ts';
import type { ChartRange } from '#shared/domain/settings.ts';

const months: Partial<Record<ChartRange, number>> = {
  '1M': 1,
  '3M': 3,
  '6M': 6,
  '1Y': 12,
  '2Y': 24,
  '5Y': 60,
};

/**
 * First calendar day of a range that ends on `lastDay`: the same day of the month so many months before
 * (its last day where the month is shorter), 1 January for YTD, minus infinity for ALL.
 */
export function rangeStartDay(range: ChartRange, lastDay: number): number {
  const { year, month, day } = civilDate(lastDay);
  if (range === 'YTD') return dayNumberOf(year, 1, 1);
  const back = months[range];
  if (back === undefined) return Number.NEGATIVE_INFINITY;
  const monthIndex = year * 12 + (month - 1) - back;
  const startYear = Math.floor(monthIndex / 12);
  const startMonth = monthIndex - startYear * 12 + 1;
  return dayNumberOf(startYear, startMonth, Math.min(day, daysInMonth(startYear, startMonth)));
}
