import { civilDate, dayOfWeek, parseBusinessDate, toDayNumber } from '../domain/business-date.ts';
import { notAvailable } from './format-number.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A day number as `18 Dec 2025`, the same to readers on both sides of the Atlantic. */
export function formatDay(day: number): string {
  if (!Number.isFinite(day)) return notAvailable;
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${dayOfMonth} ${months[month - 1]} ${year}`;
}

/** A day number as `Thu 18 Dec 2025`. */
export function formatWeekday(day: number): string {
  return Number.isFinite(day) ? `${weekdays[dayOfWeek(day)]} ${formatDay(day)}` : notAvailable;
}

/** The text with every ISO date in it as {@link formatDate} gives it. */
export function formatDatesIn(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, formatDate);
}

/** A date `2025-12-18` as `18 Dec 2025`; text that is no date stays as it is. */
export function formatDate(text: string): string {
  const date = parseBusinessDate(text);
  return date === null ? text : formatDay(toDayNumber(date));
}
