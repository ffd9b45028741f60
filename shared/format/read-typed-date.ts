import { type BusinessDate, parseBusinessDate } from '../domain/business-date.ts';
import { formatDate } from './format-day.ts';

export type TypedDate =
  | { readonly ok: true; readonly date: BusinessDate | null }
  | { readonly ok: false; readonly problem: string };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const byNumbers = /^(\d{4})(?:(\d{2})(\d{2})|[-/. ](\d{1,2})[-/. ](\d{1,2}))$/;
const dayFirst = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})$/;
const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/;

function isoOf(year: string, month: string, day: string): BusinessDate | null {
  return parseBusinessDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function monthNumber(name: string): string {
  return String(months.indexOf(name) + 1);
}

function parse(text: string): BusinessDate | null {
  const [, year, packedMonth, packedDay, month = packedMonth, day = packedDay] = byNumbers.exec(text) ?? [];
  if (year && month && day) return isoOf(year, month, day);
  const words = dayFirst.exec(text);
  if (words) return isoOf(words[3] as string, monthNumber(words[2] as string), words[1] as string);
  const american = monthFirst.exec(text);
  if (american)
    return isoOf(american[3] as string, monthNumber(american[1] as string), american[2] as string);
  return null;
}

/**
 * The day a person typed: `2024-03-14`, `20240314`, `14 Mar 2024` or `Mar 14, 2024`; empty text is the latest.
 * A date in numbers with the year last is refused, because 3/4 is March to some and April to others.
 * @param last days after it are refused, with `beyond` as the reason; null for any day
 */
export function readTypedDate(
  text: string,
  last: BusinessDate | null,
  beyond = 'has not come yet',
): TypedDate {
  const plain = text.trim().toLowerCase();
  if (plain === '' || plain === 'latest') return { ok: true, date: null };
  const date = parse(plain);
  if (date === null) return { ok: false, problem: 'Write a day as 2024-03-14 or 14 Mar 2024.' };
  if (last !== null && date > last) return { ok: false, problem: `${formatDate(date)} ${beyond}.` };
  return { ok: true, date };
}
