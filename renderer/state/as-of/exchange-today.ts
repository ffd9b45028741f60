import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { newYorkDay } from '#shared/domain/calendar/exchange-clock.ts';

/** The calendar day in New York now. */
export function exchangeToday(): BusinessDate {
  return toBusinessDate(newYorkDay(Date.now()));
}
