import type { Span } from '#shared/domain/playbook/span.ts';
import { findMarks } from '../marks/find-marks.ts';
import type { Mark, SubjectMark } from '../marks/mark.ts';
import { flattenText } from '../text/flatten-text.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { type Template, templateOf } from './template.ts';

/** A sentence of a note with what stands in it. */
export interface Sentence extends Span {
  /** Place among the note's sentences. */
  readonly index: number;
  /** Flat text, for matching only. */
  readonly text: string;
  /** False when it goes on after what the rules read. */
  readonly isWhole: boolean;
  /** In the order of the text; their offsets are of the sentence. */
  readonly marks: readonly Mark[];
  readonly template: Template;
  /** The price series that was named last before it. */
  readonly carried: SubjectMark | null;
}

// A sentence that goes on for longer is data or an attack; the rules read its beginning.
const longestRead = 1200;
const mostMarks = 40;
/** A hundred pages of short sentences. */
const mostSentences = 5000;

/** Words that stand for the series named last. */
const pronoun =
  /(?<=\b(?:if|once|when|unless|until|should|as soon as|the moment) )(?:it|price|the (?:fund|etf|index|price|stock)|(?:that|this)(?= (?:goes|gets|moves|breaks|closes|trades|prints|falls|rises|drops|slips|pops|spikes|clears|crosses|holds|fails|loses)\b))/gi;

/**
 * The sentences of a note, each with the series, figures, averages and stretches of time that it names; of a longer note the
 * first {@link mostSentences}.
 */
export function readSentences(text: string, asOf: number): readonly Sentence[] {
  const flat = flattenText(text);
  let carried: SubjectMark | null = null;
  let spoken: SubjectMark | null = null;
  return splitSentences(flat, mostSentences).map(({ start, end }, index) => {
    const sentence = flat.slice(start, Math.min(end, start + longestRead));
    const all = withPronouns(sentence, findMarks(sentence, asOf), carried, spoken);
    const marks = all.slice(0, mostMarks);
    const isWhole = end - start === sentence.length && marks.length === all.length;
    const template = templateOf(sentence, marks);
    const read = { index, start, end, text: sentence, isWhole, marks, template, carried };
    carried =
      (marks.findLast((mark) => isPriced(mark) && !isMeasure(sentence, mark)) as SubjectMark) ?? carried;
    spoken = onlySeries(all);
    return read;
  });
}

/** What something is held against is not what the next sentence goes on about. */
const comparison =
  /\b(?:than|versus|vs\.?|against|relative to|outperform\w*|underperform\w*|beat(?:en|s|ing)?|lag(?:ged|s|ging)?|trail\w*|outpac\w*|ahead of|behind) (?:the )?$/i;
const isMeasure = (sentence: string, { start }: Mark): boolean =>
  comparison.test(sentence.slice(Math.max(0, start - 32), start));

const isPriced = (mark: Mark): mark is SubjectMark =>
  mark.kind === 'subject' && (mark.subject.kind === 'index' || mark.subject.kind === 'fund');

/** A level that people speak of by itself, such as a yield, the VIX or a spread. */
const isGauge = (mark: Mark): mark is SubjectMark =>
  mark.kind === 'subject' && ['yield', 'spread', 'volatility', 'putCall'].includes(mark.subject.kind);

/** The one gauge of a sentence that names no other series: `it` of the next sentence means it. */
function onlySeries(marks: readonly Mark[]): SubjectMark | null {
  const named = marks.filter((mark) => mark.kind === 'subject');
  const [first] = named;
  if (!first || !isGauge(first)) return null;
  return named.every((mark) => mark.kind === 'subject' && mark.subject.symbol === first.subject.symbol)
    ? first
    : null;
}

function withPronouns(
  sentence: string,
  marks: readonly Mark[],
  carried: SubjectMark | null,
  spoken: SubjectMark | null,
): readonly Mark[] {
  const more = [...sentence.matchAll(pronoun)].flatMap(({ index, 0: words }): SubjectMark[] => {
    const end = index + words.length;
    if (marks.some((mark) => mark.start < end && index < mark.end)) return [];
    const isGeneral = /^(?:it|that|this)$/i.test(words);
    const here = marks.findLast(
      (mark): mark is SubjectMark => (isPriced(mark) || (isGeneral && isGauge(mark))) && mark.end <= index,
    );
    const meant = here ?? (isGeneral ? spoken : null) ?? carried;
    return meant ? [{ ...meant, start: index, end }] : [];
  });
  if (more.length === 0) return marks;
  return [...marks, ...more].toSorted((left, right) => left.start - right.start);
}
