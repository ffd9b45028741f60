import { civilDate, dayOfWeek, toBusinessDate } from '#shared/domain/business-date.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import { createCover } from './create-cover.ts';
import type { StretchMark } from './mark.ts';
import { beforeMonth, dayIn, endOfMonth, monthOf, monthWord } from './month-days.ts';

const monthDay = (name: string) =>
  `(?:(?<${name}Month>${monthWord}) ?(?<${name}Day>\\d{1,2})(?:st|nd|rd|th)?|(?<${name}DayFirst>\\d{1,2})(?:st|nd|rd|th)? (?<${name}MonthAfter>${monthWord}))(?!\\d|%)(?:,? (?<${name}Year>20\\d\\d))?`;

type Found = { readonly window: StatedWindow; readonly assumed?: string } | null;
type Rule = readonly [pattern: RegExp, read: (groups: Groups, asOf: number) => Found];
type Groups = Readonly<Record<string, string | undefined>>;

const ytd: StatedWindow = { kind: 'yearToDate' };
const sessions = (count: number): Found => ({ window: { kind: 'sessions', count } });
const dates = (from: number | string, to: number | string, assumed?: string): Found => {
  const day = (at: number | string) => (typeof at === 'number' ? toBusinessDate(at) : at);
  const window = { kind: 'dates', from: day(from), to: day(to) } as StatedWindow;
  return assumed === undefined ? { window } : { window, assumed };
};

/** Longer phrases first: the first that matches a place holds it. */
const rules: readonly Rule[] = [
  [
    new RegExp(
      `\\b(?:(?:from|between) )?(?:the )?${monthDay('from')}(?: ?[\\u2013-] ?| to | and | through | until )(?:the )?${monthDay('to')}`,
      'gi',
    ),
    (groups, asOf) => betweenDays(groups, asOf),
  ],
  [
    new RegExp(`\\bsince (?:the )?(?:close (?:on|of) )?${monthDay('from')}`, 'gi'),
    (groups, asOf) => sinceDay(groups, asOf),
  ],
  [
    /\b(?:year[- ]to[- ]date|YTD|so far this year|(?:for|on|in|over) the year(?: so far)?|since (?:the start of (?:the|this) year|january 1(?:st)?|new year)|this year)\b/gi,
    () => ({ window: ytd }),
  ],
  [
    /\b(?:quarter[- ]to[- ]date|QTD|so far this quarter|this quarter)\b/gi,
    () => ({ window: { kind: 'quarterToDate' } }),
  ],
  [
    /\b(?:month[- ]to[- ]date|MTD|so far this month|this month|(?:on|for|over) the month(?! (?:ahead|to come|of)\b))\b/gi,
    (_groups, asOf) => thisMonth(asOf),
  ],
  [
    /\b(?:in |over |during )?(?:the )?(?<ordinal>first|second|third|fourth)[- ]quarter(?: (?:of )?(?<year>20\d\d))?\b/gi,
    quarter,
  ],
  [/\b(?:in |over |during )?Q(?<quarter>[1-4])(?:[ '’]?(?<year>20\d\d|\d\d))?\b/g, quarter],
  [
    /\b(?:WTD|week[- ]to[- ]date|(?:so far )?this week|(?<=\b(?:closed|ended|finished|closing|ending) )the week|(?:on|for|over) the week(?! (?:ahead|to come|of)\b))\b/gi,
    (_groups, asOf) => dates(lastFriday(asOf), asOf),
  ],
  [/\blast week\b/gi, (_groups, asOf) => dates(lastFriday(asOf) - 7, lastFriday(asOf))],
  [/\b(?:yesterday|today|on the day|(?:in|on) (?:a|one) (?:single )?(?:day|session))\b/gi, () => sessions(1)],
  [/\b(?:in|during|for|over) (?<year>20\d\d)\b/gi, wholeYear],
  [
    new RegExp(
      `\\b(?:in|during|over|for|since) (?<month>${monthWord})(?: (?<year>20\\d\\d))?(?! ?\\d)`,
      'gi',
    ),
    wholeMonth,
  ],
];

/** Windows that the calendar gives: year, quarter, month and week to date, named quarters and months, and two dates. */
export function findDatedWindows(sentence: string, asOf: number): readonly StretchMark[] {
  const marks: StretchMark[] = [];
  const cover = createCover(sentence.length);
  for (const [pattern, read] of rules) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (!cover.isFree({ start, end })) continue;
      const found = read({ ...match.groups, all: match[0] }, asOf);
      if (!found) continue;
      cover.take({ start, end });
      marks.push({ kind: 'stretch', start, end, tense: 'past', length: null, ...found });
    }
  }
  return marks;
}

function dayOf(groups: Groups, name: 'from' | 'to'): { month: number; day: number; year: number | null } {
  const month = groups[`${name}Month`] ?? groups[`${name}MonthAfter`] ?? '';
  const year = groups[`${name}Year`];
  return {
    month: monthOf(month),
    day: Number(groups[`${name}Day`] ?? groups[`${name}DayFirst`]),
    year: year === undefined ? null : Number(year),
  };
}

const isDay = ({ month, day }: { month: number; day: number }) => month > 0 && day >= 1 && day <= 31;

/** The latest year in which the day is not after the note's. */
function yearBefore(month: number, day: number, asOf: number): number {
  const { year } = civilDate(asOf);
  return dayIn(year, month, day) <= asOf ? year : year - 1;
}

const noYear = (year: number) => `The note gives no year; ${year} is the last one that it can mean.`;

function betweenDays(groups: Groups, asOf: number): Found {
  const [from, to] = [dayOf(groups, 'from'), dayOf(groups, 'to')];
  if (!isDay(from) || !isDay(to)) return null;
  const toYear = to.year ?? yearBefore(to.month, to.day, asOf);
  const last = dayIn(toYear, to.month, to.day);
  const sameYear = dayIn(toYear, from.month, from.day) <= last ? toYear : toYear - 1;
  const first = dayIn(from.year ?? sameYear, from.month, from.day);
  if (first >= last) return null;
  return dates(first, last, to.year === null && from.year === null ? noYear(toYear) : undefined);
}

function sinceDay(groups: Groups, asOf: number): Found {
  const from = dayOf(groups, 'from');
  if (!isDay(from)) return null;
  const year = from.year ?? yearBefore(from.month, from.day, asOf);
  const first = dayIn(year, from.month, from.day);
  return first >= asOf ? null : dates(first, asOf, from.year === null ? noYear(year) : undefined);
}

function thisMonth(asOf: number): Found {
  const { year, month } = civilDate(asOf);
  return dates(beforeMonth(year, month), asOf);
}

/** The last Friday before the week of a day. */
const lastFriday = (day: number): number => day - ((dayOfWeek(day) + 6) % 7) - 3;

function wholeYear(groups: Groups, asOf: number): Found {
  const year = Number(groups.year);
  const now = civilDate(asOf);
  if (year > now.year) return null;
  return year === now.year ? { window: ytd } : dates(beforeMonth(year, 1), endOfMonth(year, 12));
}

function wholeMonth(groups: Groups, asOf: number): Found {
  const month = monthOf(groups.month ?? '');
  // `may` is a verb more often than a month.
  if (groups.month?.startsWith('may')) return null;
  const now = civilDate(asOf);
  const year =
    groups.year === undefined ? (month <= now.month ? now.year : now.year - 1) : Number(groups.year);
  if (/^since/i.test(groups.all ?? '')) return dates(beforeMonth(year, month), asOf);
  const isCurrent = year === now.year && month === now.month;
  return dates(beforeMonth(year, month), isCurrent ? asOf : endOfMonth(year, month));
}

const ordinals = ['first', 'second', 'third', 'fourth'];

function quarter(groups: Groups, asOf: number): Found {
  const number =
    groups.quarter === undefined
      ? ordinals.indexOf((groups.ordinal ?? '').toLowerCase()) + 1
      : Number(groups.quarter);
  const now = civilDate(asOf);
  const current = Math.ceil(now.month / 3);
  const stated = groups.year === undefined ? null : (Number(groups.year) % 100) + 2000;
  const year = stated ?? (number <= current ? now.year : now.year - 1);
  if (number === current && year === now.year) return { window: { kind: 'quarterToDate' } };
  const assumed = stated === null ? noYear(year) : undefined;
  return dates(beforeMonth(year, 3 * number - 2), endOfMonth(year, 3 * number), assumed);
}
