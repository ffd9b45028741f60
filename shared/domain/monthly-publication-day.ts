import { civilDate, dayNumberOf } from './business-date.ts';

/**
 * Days from the end of a month to the first on which its figure is ever published, by the calendars of the Bureau of Labor
 * Statistics (employment on the first Friday, consumer and producer prices from the 10th) and of the Bureau of Economic
 * Analysis (personal consumption prices from the 25th).
 */
const daysAfter: Readonly<Record<string, number>> = {
  UNRATE: 1,
  PAYEMS: 1,
  CPIAUCSL: 10,
  CPILFESL: 10,
  PPIFIS: 10,
  PCEPI: 25,
  PCEPILFE: 25,
};
const otherwise = 25;

/**
 * The first day, as a day number, on which the figure of a month can have been public: a note of an earlier day cannot
 * have known it. A delayed release is public later than this says.
 * @param day any day of the month that the figure is of
 */
export function monthlyPublicationDay(symbol: string, day: number): number {
  const { year, month } = civilDate(day);
  const next = month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1);
  return next - 1 + (daysAfter[symbol] ?? otherwise);
}
