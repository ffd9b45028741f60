import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { chainLeaves } from './chain-leaves.ts';
import { type Draft, isTaken } from './draft.ts';
import { findEntries } from './find-entries.ts';
import { findKept } from './find-kept.ts';
import { findCandidates, findOwnLevels, findScores, leavesWithin } from './find-leaves.ts';
import { findOwnMoves } from './grammar/find-moves.ts';
import { findResolved } from './find-resolved.ts';
import { hasHappened, isSo, isTold } from './is-told.ts';
import { listRole, roleOf } from './role-of.ts';
import { cues, lists } from './words/cues.ts';

/** `Same if ...` does what the condition before it does. */
const likewise =
  /(?:^|: |\W)(?:the )?(?:same|ditto|likewise|so too|equally)(?: (?:goes|thing|applies))?,? ?$/i;

const adds =
  /^[^.;]{0,16}\b(?:add|long|buyers?|sellers?|buy|build|initiate|enter|accumulate|sell|short|scale in)\b/i;

/** What is done on a move of the series itself; only a sentence that begins with the deed says so. */
function ownMoves(sentence: Sentence): readonly Draft[] {
  if (!adds.test(sentence.text)) return [];
  return [...findOwnMoves(sentence), ...findOwnLevels(sentence)].map((leaf) => ({
    role: 'enter' as const,
    leaves: [leaf],
    joint: 'any' as const,
  }));
}

/**
 * The conditions that a sentence states: prices of entries, what follows words such as `if`, what stands under a heading, what
 * is done beyond a level, what ends once it no longer holds, and signals of a list.
 * @param before what the condition before it is for, which `same if` goes on with
 * @param heading what the heading over it is for
 */
export function findDrafts(
  sentence: Sentence,
  before: NoteTrigger['role'] | null,
  heading: NoteTrigger['role'] | null,
): readonly Draft[] {
  const { text } = sentence.template;
  const hasSubject = sentence.marks.some((mark) => mark.kind === 'subject');
  const isOpen = ({ leaves: [leaf] }: Draft) => leaf !== undefined && !isTold(sentence, leaf.start);
  const own = ownMoves(sentence).filter(isOpen);
  if (!hasSubject && !sentence.carried) return own;
  const entries = [
    ...own,
    ...findEntries(sentence)
      .filter(isOpen)
      .filter(({ leaves }) => !leaves.some((leaf) => isTaken(leaf, own))),
  ];
  const candidates = findCandidates(sentence).filter(
    (leaf) => !hasHappened(sentence, leaf) && !isTaken(leaf, entries),
  );
  const found = [...text.matchAll(cues)];
  const conditional = found.flatMap((cue, at) => {
    const from = cue.index + cue[0].length;
    const leaves = leavesWithin(candidates, from, found[at + 1]?.index ?? text.length);
    return chainLeaves(text, leaves, from).map((draft) => ({
      ...draft,
      role:
        (before !== null && likewise.test(text.slice(0, cue.index)) && before) ||
        roleOf(text, cue.index, cue[0]),
    }));
  });
  const stated = [...entries, ...conditional];
  if (heading !== null && stated.length === 0) {
    const leaves = leavesWithin(candidates, 0, text.length).filter((leaf) => !isSo(text, leaf));
    return chainLeaves(text, leaves, leaves[0]?.start ?? 0).map((draft) => ({ ...draft, role: heading }));
  }
  if (!(hasSubject && lists.test(text)))
    return [...stated, ...findResolved(text, candidates, stated), ...findKept(sentence)];
  const rest = [...leavesWithin(candidates, 0, text.length), ...findScores(sentence, 0, text.length)].filter(
    (leaf) => !isTaken(leaf, stated),
  );
  const single = rest.filter(
    (leaf, at) =>
      !rest.some((other, index) => index < at && other.start < leaf.end && leaf.start < other.end),
  );
  return [
    ...stated,
    ...single.map((leaf) => ({ role: listRole(text, leaf.start), leaves: [leaf], joint: 'any' as const })),
  ];
}
