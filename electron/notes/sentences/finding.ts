import type { Assumption } from '#shared/domain/playbook/assumption.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import type { Mark, SubjectMark } from '../marks/mark.ts';
import { tradableFunds } from '../lexicon/instruments.ts';
import type { Sentence } from './read-sentences.ts';

/** Places of a sentence as a span of the note. */
export const spanIn = (sentence: Sentence, start: number, end: number): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
});

/** The stretch of a note that some marks of one sentence cover. */
export function spanOver(sentence: Sentence, marks: readonly Span[]): Span {
  return spanIn(
    sentence,
    Math.min(...marks.map(({ start }) => start)),
    Math.max(...marks.map(({ end }) => end)),
  );
}

// What is said more often than this is a ticker tape.
const mostPlaces = 100;

/** Adds places to evidence, in the order of the text and none twice. */
export function joinEvidence(evidence: readonly Span[], more: readonly Span[]): readonly Span[] {
  if (evidence.length >= mostPlaces) return evidence;
  const isNew = (span: Span) =>
    !evidence.some((other) => other.start === span.start && other.end === span.end);
  return [...evidence, ...more.filter(isNew)];
}

export const assume = (field: string, value: string, because: string): Assumption => ({
  field,
  value: value.slice(0, 120),
  because: because.slice(0, 240),
  confirmed: false,
});

/** What a stand-in leaves open: that the symbol only stands for what the note names. */
export function assumedSymbol({ subject }: SubjectMark): readonly Assumption[] {
  if (subject.standsFor === undefined) return [];
  return [
    assume(
      'symbol',
      subject.symbol,
      `The note says "${subject.standsFor}"; ${subject.symbol} stands for it.`,
    ),
  ];
}

/** The symbol to trade for a series: a fund where the note names an index. */
export function tradable(mark: SubjectMark): { symbol: string; assumptions: readonly Assumption[] } {
  const fund = tradableFunds.get(mark.subject.symbol);
  if (fund === undefined) return { symbol: mark.subject.symbol, assumptions: assumedSymbol(mark) };
  const because = `The note names an index, ${mark.subject.symbol}; ${fund} is a fund that tracks it.`;
  return { symbol: fund, assumptions: [assume('symbol', fund, because)] };
}

/** Marks that a rule has placed, so that no other places them again. */
export type Used = Set<Mark>;
