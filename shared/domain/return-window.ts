import type { DayNumber } from './business-date.ts';

/** The stretch that a return is measured over; all but `custom` end at the as-of session. */
export type ReturnWindow =
  | { readonly kind: 'sessions'; readonly count: number }
  | { readonly kind: 'months'; readonly count: number }
  | { readonly kind: 'yearToDate' }
  | { readonly kind: 'custom'; readonly from: DayNumber; readonly to: DayNumber };

const monthsPerYear = 12;

/** The window of a name such as `5D` (sessions), `6M`, `2Y` (calendar) or `YTD`, in any case; null for any other text. */
export function parseReturnWindow(text: string): ReturnWindow | null {
  const name = text.trim().toUpperCase();
  if (name === 'YTD') return { kind: 'yearToDate' };
  const match = /^([1-9]\d{0,4})([DMY])$/.exec(name);
  if (!match) return null;
  const count = Number(match[1]);
  if (match[2] === 'D') return { kind: 'sessions', count };
  return { kind: 'months', count: match[2] === 'Y' ? count * monthsPerYear : count };
}

export const standardReturnWindows: readonly string[] = ['5D', '1M', '3M', '6M', 'YTD', '12M'];
