import { type BusinessDate, dayNumberOf, daysInMonth, toBusinessDate } from '#shared/domain/business-date.ts';
import { monthOf, monthWord } from './marks/month-days.ts';
import { flattenText } from './text/flatten-text.ts';

const iso = /(?<!\d)(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/;
const monthFirst = new RegExp(
  `\\b(?<name>${monthWord}) ?(?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\\d\\d)\\b`,
  'i',
);
const dayFirst = new RegExp(
  `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<name>${monthWord}),? (?<year>20\\d\\d)\\b`,
  'i',
);

const headLines = 6;
// A longer line is prose, and the day in it is one that the note tells of.
const longestHead = 90;

/** The day that a note's head gives, such as `Date: 18 December 2025`; null when none of its first lines does. */
export function findNoteDate(text: string): BusinessDate | null {
  const lines = flattenText(text.slice(0, 2000))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, headLines);
  for (const line of lines) {
    if (line.length > longestHead) continue;
    for (const pattern of [iso, monthFirst, dayFirst]) {
      const groups = pattern.exec(line)?.groups;
      const date = groups && dateOf(groups);
      if (date) return date;
    }
  }
  return null;
}

function dateOf({ year, month, name, day }: Readonly<Record<string, string>>): BusinessDate | null {
  const number = name === undefined ? Number(month) : monthOf(name);
  if (number < 1 || number > 12 || Number(day) < 1) return null;
  if (Number(day) > daysInMonth(Number(year), number)) return null;
  return toBusinessDate(dayNumberOf(Number(year), number, Number(day)));
}
