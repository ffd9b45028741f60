import { civilDate, dayNumberOf, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { StretchMark, SubjectMark } from '../marks/mark.ts';
import { assume, spanIn, spanOver, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { placeholders as P } from '../sentences/template.ts';
import { monthOf, monthWord } from '../marks/month-days.ts';
import type { Draft } from './find-returns.ts';

const stated = new RegExp(
  `${P.subject}(?<words>[^.;${P.subject}${P.figure}${P.average}]{0,60}?)${P.figure}`,
  'gi',
);
/** Not what has been published: what is expected, supposed, or a change of the figure itself. */
const notPublished =
  /\b(?:expect\w*|forecast\w*|consensus|estimat\w*|could|may|might|would|should|if|unless|until|above|below|over|under|target|points?|by)\b[^,]{0,40}$/i;
const overMonth =
  /\bm\/m\b|\bMoM\b|\bmonth[- ](?:on|over)[- ]month\b|\b(?:on|for|over|in) the month\b|\bmonthly\b/i;
const ownMonth = new RegExp(
  `\\b(?<month>${monthWord})(?:'s)?(?: (?<year>20\\d\\d))?(?: headline| core)? $`,
  'i',
);

/** What the note says of series that are published once a month, with the month that each figure is of. */
export function findMonthlies(sentence: Sentence, used: Used, asOf: number): readonly Draft[] {
  const { template, marks } = sentence;
  if (!marks.some((mark) => mark.kind === 'subject' && mark.subject.kind === 'macro')) return [];
  return [...template.text.matchAll(stated)].flatMap((match): Draft[] => {
    const subject = template.markAt(match.index);
    const figure = template.markAt(match.index + match[0].length - 1);
    if (subject?.kind !== 'subject' || subject.subject.kind !== 'macro') return [];
    if (figure?.kind !== 'figure' || figure.figure.unit !== 'fraction' || used.has(figure)) return [];
    const before = template.text.slice(0, match.index);
    if (
      /\b(?:if|unless|until|once|when|should|expect\w*|forecast\w*|sees?|consensus)\b[^,;]{0,30}$/i.test(
        before,
      )
    )
      return [];
    if (notPublished.test(match.groups?.words ?? '')) return [];
    const month = monthBefore(sentence, subject, asOf) ?? monthAfter(sentence, figure.end);
    const isRate = subject.subject.symbol === 'UNRATE';
    const around = sentence.text.slice(subject.end, figure.end + 24);
    const of = isRate ? 'level' : overMonth.test(around) ? 'monthChange' : 'yearChange';
    used.add(figure);
    return [
      {
        symbol: subject.subject.symbol,
        measure: {
          kind: 'monthly',
          of,
          month,
          figure: { ...figure.figure, span: spanIn(sentence, figure.start, figure.end) },
        },
        evidence: [spanOver(sentence, [subject, figure])],
        assumptions:
          month === null
            ? [
                assume(
                  'month',
                  'the last one published',
                  'The note does not say which month the figure is of.',
                ),
              ]
            : [],
      },
    ];
  });
}

const firstOf = (year: number, month: number): BusinessDate => toBusinessDate(dayNumberOf(year, month, 1));

/** `October CPI`, `October's unemployment rate`. */
function monthBefore(sentence: Sentence, subject: SubjectMark, asOf: number): BusinessDate | null {
  const groups = ownMonth.exec(sentence.text.slice(0, subject.start))?.groups;
  const month = groups && monthOf(groups.month ?? '');
  if (!month) return null;
  const now = civilDate(asOf);
  return firstOf(
    groups.year === undefined ? (month <= now.month ? now.year : now.year - 1) : Number(groups.year),
    month,
  );
}

const wordsOf = (sentence: Sentence, { start, end }: StretchMark): string =>
  sentence.text.slice(start, end).replace(/^\w+ the month$/i, '');

/** `3.1% in October`: a stretch of one calendar month, right behind the figure. */
function monthAfter(sentence: Sentence, end: number): BusinessDate | null {
  for (const mark of sentence.marks) {
    if (mark.kind !== 'stretch' || mark.start < end || mark.start - end > 30) continue;
    if (mark.window?.kind !== 'dates') continue;
    const after = civilDate(toDayNumber(mark.window.from) + 1);
    const last = civilDate(toDayNumber(mark.window.to));
    const isMonth =
      after.day === 1 && after.month === last.month && /[a-z]{3}/i.test(wordsOf(sentence, mark));
    if (isMonth) return firstOf(last.year, last.month);
  }
  return null;
}
