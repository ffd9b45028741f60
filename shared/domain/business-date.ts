/** A calendar day as `YYYY-MM-DD`; the key of a daily bar. Never a moment, so it has no time zone. */
export type BusinessDate = string & { readonly __brand: 'BusinessDate' };

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; how a {@link BusinessDate} is stored in a column. */
export type DayNumber = number & { readonly __brand: 'DayNumber' };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Day number of a civil date, by counting days in 400-year eras from 1 March.
 * @param year proleptic Gregorian year, 0..9999
 * @param month 1..12
 * @param day 1..31
 * @source Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil
 */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as DayNumber;
}

/** Year, month (1..12) and day (1..31) of a day number; the inverse of {@link dayNumberOf}. */
export function civilDate(day: number): { year: number; month: number; day: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Days in a month (28..31) of a proleptic Gregorian year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date in `text` when it is a real day written `YYYY-MM-DD`, else null. */
export function parseBusinessDate(text: string): BusinessDate | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as BusinessDate;
}

/** Day number of a business date. The date must have passed {@link parseBusinessDate}. */
export function toDayNumber(date: BusinessDate): DayNumber {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Business date of a day number, years 0..9999. */
export function toBusinessDate(day: number): BusinessDate {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as BusinessDate;
}

/** Day of the week, 0 = Sunday .. 6 = Saturday; day 0 was a Thursday. */
export function dayOfWeek(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
