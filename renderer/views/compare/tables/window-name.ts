import { formatDate } from '#shared/format/format-day.ts';
import { customDates } from './table-data.ts';

/** `YTD`, or for two dates `20 Oct 2025 to 20 Nov 2025`. */
export function windowName(window: string): string {
  const dates = customDates(window);
  return dates === null ? window : dates.map(formatDate).join(' to ');
}
