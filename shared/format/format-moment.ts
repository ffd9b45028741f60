import { formatDay } from './format-day.ts';
import { dayNumberOf } from '../domain/business-date.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A moment as the computer's own clock showed it: `18 Dec 2025 14:03`. */
export function formatMoment(ms: number): string {
  // oxlint-disable-next-line no-restricted-globals -- turns a given moment into a day; reads no clock
  const moment = new Date(ms);
  const day = dayNumberOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  return `${formatDay(day)} ${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}
