import type { Sentence } from '../sentences/read-sentences.ts';
import { chainLeaves } from './chain-leaves.ts';
import type { Draft } from './draft.ts';
import { findCandidates, leavesWithin } from './find-leaves.ts';

const holds =
  /\b(?:hold|holding|stays?|staying|remains?|keep|stick)\b[^.;]{0,40}\b(?:as long as|so long as|while|provided(?: that)?)(?= )/i;
const only =
  /\b(?:buy|buyers?|add|long|involved|enter|own|interested)\b[^.;]{0,30}\bonly (?=above|over|below|under)/i;

/** A trade that is held while something is so ends once it is not; one that is wanted only beyond a level begins there. */
export function findKept(sentence: Sentence): readonly Draft[] {
  const { text } = sentence.template;
  const held = holds.exec(text);
  if (held) {
    const from = held.index + held[0].length;
    return chainLeaves(text, leavesWithin(findCandidates(sentence, -1), from, text.length), from).map(
      (draft) => ({
        ...draft,
        role: 'exit',
        // Either that is gone ends it.
        joint: draft.joint === 'all' ? 'any' : 'all',
      }),
    );
  }
  const wanted = only.exec(text);
  if (!wanted) return [];
  const from = wanted.index + wanted[0].length;
  const leaf = leavesWithin(findCandidates(sentence), 0, text.length).find(({ end }) => end > from);
  return leaf ? [{ role: 'enter', leaves: [leaf], joint: 'any' }] : [];
}
