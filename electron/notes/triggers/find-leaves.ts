import type { Sentence } from '../sentences/read-sentences.ts';
import { findComparisons } from './grammar/find-comparisons.ts';
import { findMoves } from './grammar/find-moves.ts';
import { withCloses } from './grammar/with-closes.ts';
import { scoreLeaf } from './leaf-for.ts';
import type { PlacedLeaf } from './placed-leaf.ts';

/**
 * Every comparison that a sentence states: moves, then levels, averages and former highs and lows; some overlap.
 * @param turn -1 for what is so once a comparison no longer holds; only of levels and averages
 */
export function findCandidates(sentence: Sentence, turn: 1 | -1 = 1): readonly PlacedLeaf[] {
  const moves = turn > 0 ? findMoves(sentence) : [];
  return [...moves, ...findComparisons(sentence, turn).map((leaf) => withCloses(sentence, leaf, turn))];
}

/** The comparisons that a part of a sentence states, in its order; the first candidate that takes a place holds it. */
export function leavesWithin(
  candidates: readonly PlacedLeaf[],
  from: number,
  to: number,
): readonly PlacedLeaf[] {
  const leaves: PlacedLeaf[] = [];
  for (const leaf of candidates) {
    if (leaf.start < from || leaf.end > to) continue;
    if (!leaves.some((other) => other.start < leaf.end && leaf.start < other.end)) leaves.push(leaf);
  }
  return leaves.toSorted((left, right) => left.start - right.start);
}

const begins = /^[-*\u2022 ]*(?:long|buy|short|sell short|add|enter)[^.;,]{0,12}$/i;
const onMove = /\bon (?:an? |any |the )?$/i;
const goesTo = /\b(?:to|towards?|into)\b/i;

/** A level of the series that was named before, right after the deed: `Long above $228`, `a buyer on any dip to 255`. */
export function findOwnLevels(sentence: Sentence): readonly PlacedLeaf[] {
  const { text, placeOf } = sentence.template;
  return findComparisons(sentence, 1).filter(({ start, end, marks }) => {
    const isOwn = marks.every((mark) => mark.kind === 'figure' || placeOf(mark) < start);
    if (!isOwn) return false;
    const before = text.slice(0, start);
    return begins.test(before) || (onMove.test(before) && goesTo.test(text.slice(start, end)));
  });
}

/** Flows and ratios of a part of a sentence that are named as signals without a figure. */
export function findScores(sentence: Sentence, from: number, to: number): readonly PlacedLeaf[] {
  return sentence.marks.flatMap((mark): PlacedLeaf[] => {
    const place = sentence.template.placeOf(mark);
    if (mark.kind !== 'subject' || place < from || place >= to) return [];
    const leaf = scoreLeaf(mark);
    return leaf ? [{ ...leaf, start: place, end: place + 1, marks: [mark] }] : [];
  });
}
