import type { StretchMark } from '../marks/mark.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

const farthest = 34;
const startsAnew =
  /[;()\u2014]|\b(?:and|vs|versus|against|while|but|with|though|although|which|as|after|when)\b/i;

/** The past window that belongs to the words from `start` to `end`: right before them, or right after. */
export function windowFor(sentence: Sentence, start: number, end: number): StretchMark | null {
  const windows = sentence.marks.filter(
    (mark): mark is StretchMark => mark.kind === 'stretch' && mark.window !== null && mark.tense !== 'ahead',
  );
  const after = windows.find((mark) => mark.start >= end);
  const gapAfter = after ? sentence.text.slice(end, after.start) : null;
  const before = windows.findLast((mark) => mark.end <= start);
  const gapBefore = before ? sentence.text.slice(before.end, start) : null;
  const isBefore =
    before && isNear(sentence, before.end, start) && !isOtherFigure(sentence, before.end, start);
  // `-4% 5D, -11% 3M`: what stands right behind a figure is its own.
  const isTied = gapAfter?.trim() === '' && gapBefore?.includes(',');
  if (isBefore && !isTied) return before;
  if (after && isNear(sentence, end, after.start) && !gapAfter?.includes(', ')) return after;
  return null;
}

const isNear = (sentence: Sentence, from: number, to: number): boolean =>
  to - from <= farthest && !startsAnew.test(sentence.text.slice(from, to));

const isOtherFigure = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.marks.some((mark) => mark.kind === 'figure' && mark.start >= from && mark.end <= to);
