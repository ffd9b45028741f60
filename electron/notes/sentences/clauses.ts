import type { Mark, SubjectMark } from '../marks/mark.ts';
import type { Sentence } from './read-sentences.ts';

const weakBreak = /[;\u2014]|, |: |\b(?:while|whereas|but|though|although|when|as|and|which|after)\b/i;
const strongBreak = /[;\u2014]|: |\b(?:while|whereas|when)\b/gi;

/** The text between two places of a sentence without what stands in complete brackets. */
export function plainBetween(sentence: Sentence, from: number, to: number): string {
  return sentence.text.slice(from, to).replaceAll(/\([^()]*\)/g, ' ');
}

const depths = new WeakMap<Sentence, Uint16Array>();

/** How many brackets are open at a place of a sentence. */
export function depthAt(sentence: Sentence, at: number): number {
  const known = depths.get(sentence) ?? countDepths(sentence.text);
  depths.set(sentence, known);
  return known[at] ?? 0;
}

function countDepths(text: string): Uint16Array {
  const result = new Uint16Array(text.length + 1);
  for (let index = 0, depth = 0; index < text.length; index++) {
    result[index] = depth;
    if (text[index] === '(') depth++;
    else if (text[index] === ')' && depth > 0) depth--;
    result[index + 1] = depth;
  }
  return result;
}

/**
 * The series that a place of a sentence is about: the one before it in the same clause, else the first of the section that
 * the place stands in, as in `small caps ... - falling 8%`, on the same level of brackets, else of an earlier section.
 */
export function subjectFor(sentence: Sentence, at: number): SubjectMark | null {
  const before = sentence.marks.filter(
    (mark): mark is SubjectMark => mark.kind === 'subject' && mark.end <= at,
  );
  const last = before.at(-1);
  if (!last) return null;
  const between = plainBetween(sentence, last.end, at).replace(/^ ?: /, ' ');
  if (/^,? which [^,;:]*$/i.test(between)) return last;
  if (!weakBreak.test(between) && !/[()]/.test(between.replace(/^\)/, ''))) return last;
  return leadingSubject(sentence, before, at);
}

function leadingSubject(sentence: Sentence, before: readonly SubjectMark[], at: number): SubjectMark | null {
  const depth = depthAt(sentence, at);
  const level = before.filter((mark) => depthAt(sentence, mark.start) === depth);
  const breaks = [...sentence.text.slice(0, at).matchAll(strongBreak)]
    .map(({ index }) => index)
    .filter((place) => depthAt(sentence, place) === depth);
  for (const start of [0, ...breaks].toReversed()) {
    const first = level.find((mark) => mark.start >= start);
    if (first) return first;
  }
  return before.at(-1) ?? null;
}

/** The marks of one kind between two places. */
export const marksWithin = (sentence: Sentence, from: number, to: number): readonly Mark[] =>
  sentence.marks.filter((mark) => mark.start >= from && mark.end <= to);
