import { civilDate } from '#shared/domain/business-date.ts';
import type { Catalyst } from '#shared/domain/playbook/note-remarks.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import { events, looksAhead } from '../lexicon/events.ts';
import { dayIn, monthOf, monthWord } from '../marks/month-days.ts';
import type { StretchMark } from '../marks/mark.ts';
import { joinEvidence, spanIn } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

const past =
  /\b(?:after|following|since|came in|was released|behind us|last (?:week|month)'s)\b[^.;,]{0,40}$/i;
const weekday = '(?:mon|tues|wednes|thurs|fri)day';
const soon = new RegExp(
  `\\b(?:this week|the same week|tomorrow|tmrw|tonight|(?:on|this|next|coming) ${weekday})\\b`,
  'i',
);
const monthsAfter = new RegExp(
  `^ ?\\((?<from>${monthWord}) ?(?:\\u2013|-|to|/) ?(?<to>${monthWord})\\)`,
  'i',
);
const perUnit = { sessions: 1.4, days: 1, weeks: 7, months: 30, quarters: 91, years: 365 } as const;

/** Events that the note expects; each once, with every place that names it. */
export function findCatalysts(sentences: readonly Sentence[], asOf: number): readonly Catalyst[] {
  const found = new Map<string, Catalyst>();
  for (const sentence of sentences) {
    if (!looksAhead.test(sentence.text)) continue;
    const taken: { start: number; end: number }[] = [];
    for (const [kind, name, pattern] of events) {
      for (const match of sentence.text.matchAll(pattern)) {
        const place = { start: match.index, end: match.index + match[0].length };
        if (taken.some((other) => other.start < place.end && place.start < other.end)) continue;
        if (past.test(sentence.text.slice(0, place.start))) continue;
        taken.push(place);
        const known = found.get(name);
        const within = withinOf(sentence, place.end, asOf);
        const withinDays = known?.withinDays ?? within?.days;
        const isSaid = within && within.days.from === withinDays?.from && within.days.to === withinDays.to;
        const places = isSaid && within.words ? [place, within.words] : [place];
        const spans = places.map(({ start, end }) => spanIn(sentence, start, end));
        const evidence = joinEvidence(known?.evidence ?? [], spans);
        found.set(name, {
          id: known?.id ?? `catalyst-${found.size + 1}`,
          kind,
          name,
          ...(withinDays ? { withinDays } : {}),
          evidence,
        });
      }
    }
  }
  return [...found.values()];
}

/** When an event comes, and the words of the sentence that say so. */
interface Within {
  readonly days: { readonly from: number; readonly to: number };
  readonly words: Span | null;
}

function withinOf(sentence: Sentence, end: number, asOf: number): Within | null {
  const after = sentence.text.slice(end);
  const months = monthsAfter.exec(after);
  if (months?.groups) {
    const days = daysToMonths(months.groups.from ?? '', months.groups.to ?? '', asOf);
    const words = { start: end + months[0].indexOf('(') + 1, end: end + months[0].length - 1 };
    return { days, words };
  }
  const nextWeek = /^[^;]{0,40}\bnext week\b/i.exec(after)?.[0].length;
  if (nextWeek !== undefined)
    return {
      days: { from: 0, to: 14 },
      words: { start: end + nextWeek - 'next week'.length, end: end + nextWeek },
    };
  const ahead = sentence.marks.filter(
    (mark): mark is StretchMark => mark.kind === 'stretch' && mark.length !== null && mark.tense !== 'past',
  );
  const nearest = ahead.find((mark) => mark.start >= end && mark.start - end < 40) ?? ahead[0];
  if (nearest?.length) {
    const { from, to, unit } = nearest.length;
    const days = (count: number) => Math.round(count * perUnit[unit]);
    return { days: { from: from === to ? 0 : days(from), to: Math.max(1, days(to)) }, words: nearest };
  }
  return soon.test(sentence.text) ? { days: { from: 0, to: 7 }, words: null } : null;
}

/** Days from the note's day to the first day of one month and the last of another, whichever come next. */
function daysToMonths(from: string, to: string, asOf: number): { from: number; to: number } {
  const now = civilDate(asOf);
  const last = monthOf(to);
  const lastYear = last < now.month ? now.year + 1 : now.year;
  const first = monthOf(from);
  const firstYear = first > last ? lastYear - 1 : lastYear;
  return {
    from: Math.max(0, dayIn(firstYear, first, 1) - asOf),
    to: Math.max(1, dayIn(lastYear, last, 31) - asOf),
  };
}
