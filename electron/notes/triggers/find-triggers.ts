import type { Condition } from '#shared/domain/condition.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { joinEvidence, spanIn, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import type { Draft } from './draft.ts';
import { findEntries } from './find-entries.ts';
import { type Heading, headingAt } from './find-headings.ts';
import { findCandidates, findOwnLevels, findOwnMoves, findScores, leavesWithin } from './find-leaves.ts';
import { orderBefore, outcomeAfter } from './find-outcomes.ts';
import { findUnreadConditions, type UnreadCondition } from './find-unread-conditions.ts';
import { hasHappened, isTold } from './is-told.ts';
import type { PlacedLeaf } from './placed-leaf.ts';
import { listRole, roleOf } from './role-of.ts';
import { cues, lists } from './words/cues.ts';

/** A trigger with the sentence that names it, so that an idea of the same sentence can be put on by it. */
export interface FoundTrigger {
  readonly sentence: number;
  readonly trigger: NoteTrigger;
}

/** The conditions of a note, as data that can be evaluated, with what each is for, and those that could not be read. */
export function findTriggers(
  sentences: readonly Sentence[],
  used: Used,
): { readonly found: readonly FoundTrigger[]; readonly unread: readonly UnreadCondition[] } {
  const unread: UnreadCondition[] = [];
  const found: FoundTrigger[] = [];
  const byKey = new Map<string, number>();
  let under: Heading | null = null;
  for (const sentence of sentences) {
    under = headingAt(sentence, under);
    if (sentence.marks.length === 0 || isTold(sentence)) continue;
    const drafts = draftsOf(sentence, found.at(-1)?.trigger.role ?? null, under?.role ?? null);
    const taken = new Set(drafts.flatMap(({ leaves }) => leaves.flatMap(({ marks }) => marks)));
    unread.push(...findUnreadConditions(sentence, taken, under !== null));
    for (const draft of drafts) {
      for (const mark of draft.leaves.flatMap(({ marks }) => marks))
        if (mark.kind !== 'subject') used.add(mark);
      const trigger = triggerOf(sentence, draft);
      const key = JSON.stringify([trigger.role, trigger.condition]);
      const at = byKey.get(key);
      const known = at === undefined ? undefined : found[at];
      if (at === undefined || !known) {
        byKey.set(key, found.length);
        found.push({ sentence: sentence.index, trigger });
        continue;
      }
      const evidence = joinEvidence(known.trigger.evidence, trigger.evidence);
      found[at] = { ...known, trigger: { ...known.trigger, evidence } };
    }
  }
  return {
    found: found.map((one, at) => ({ ...one, trigger: { ...one.trigger, id: `trigger-${at + 1}` } })),
    unread,
  };
}

function draftsOf(
  sentence: Sentence,
  before: NoteTrigger['role'] | null,
  heading: NoteTrigger['role'] | null,
): readonly Draft[] {
  const { text } = sentence.template;
  const hasSubject = sentence.marks.some((mark) => mark.kind === 'subject');
  const own = ownMoves(sentence);
  if (own.length > 0 || (!hasSubject && !sentence.carried)) return own;
  const entries = findEntries(sentence);
  const candidates = findCandidates(sentence).filter(
    (leaf) => !hasHappened(sentence, leaf) && !isTaken(leaf, entries),
  );
  const found = [...text.matchAll(cues)];
  const conditional = found.flatMap((cue, at) => {
    const from = cue.index + cue[0].length;
    const leaves = leavesWithin(candidates, from, found[at + 1]?.index ?? text.length);
    return chain(text, leaves, from).map((draft) => ({
      ...draft,
      role:
        (before !== null && likewise.test(text.slice(0, cue.index)) && before) ||
        roleOf(text, cue.index, cue[0]),
    }));
  });
  const stated = [...entries, ...conditional];
  if (heading !== null && stated.length === 0) {
    const leaves = leavesWithin(candidates, 0, text.length).filter(
      (leaf) => !happened.test(wordsOf(text, leaf)),
    );
    return chain(text, leaves, leaves[0]?.start ?? 0).map((draft) => ({ ...draft, role: heading }));
  }
  if (!(hasSubject && lists.test(text)))
    return [...stated, ...resolved(text, candidates, stated), ...kept(sentence)];
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

const isTaken = (leaf: PlacedLeaf, drafts: readonly Draft[]): boolean =>
  drafts.some(({ leaves }) => leaves.some((other) => other.start < leaf.end && leaf.start < other.end));

/** Of what has happened, and of what is so. */
const happened =
  /\b(?:closed|finished|ended|settled|is|was|are|were|has|have|had|fell|rose|held|broke|lost|traded|remains?|stays?)\b/i;

const wordsOf = (text: string, { start, end }: PlacedLeaf): string =>
  text.slice(Math.max(0, start - 12), end);

/** Comparisons without a word such as `if`, by what is done before or after them. */
function resolved(
  text: string,
  candidates: readonly PlacedLeaf[],
  others: readonly Draft[],
): readonly Draft[] {
  const open = leavesWithin(candidates, 0, text.length).filter(
    (leaf) => !isTaken(leaf, others) && !happened.test(wordsOf(text, leaf)),
  );
  return joined(text, open).flatMap(({ leaves, joint }): Draft[] => {
    const [first, last] = [leaves[0], leaves.at(-1)];
    if (!first || !last) return [];
    // `Sell it, cover 6% lower` orders no move.
    const isMove = first.leaf.measure.kind === 'change' && first.leaf.threshold !== 0;
    const role = outcomeAfter(text, last) ?? (isMove ? null : orderBefore(text, first));
    return role === null ? [] : [{ role, leaves, joint }];
  });
}

/** Comparisons with nothing but `or` or `and` between them, as one. */
function joined(text: string, leaves: readonly PlacedLeaf[]): readonly Omit<Draft, 'role'>[] {
  const groups: { leaves: PlacedLeaf[]; joint: 'any' | 'all' }[] = [];
  for (const leaf of leaves) {
    const last = groups.at(-1);
    const previous = last?.leaves.at(-1);
    const word = previous && /^,? (or|and) (?:an? |the )?$/i.exec(text.slice(previous.end, leaf.start))?.[1];
    if (last && word) {
      last.leaves.push(leaf);
      last.joint = /and/i.test(word) ? 'all' : 'any';
    } else groups.push({ leaves: [leaf], joint: 'any' });
  }
  return groups;
}

const holds =
  /\b(?:hold|holding|stays?|staying|remains?|keep|stick)\b[^.;]{0,40}\b(?:as long as|so long as|while|provided(?: that)?)(?= )/i;
const only =
  /\b(?:buy|buyers?|add|long|involved|enter|own|interested)\b[^.;]{0,30}\bonly (?=above|over|below|under)/i;

/** A trade that is held while something is so ends once it is not; one that is wanted only beyond a level begins there. */
function kept(sentence: Sentence): readonly Draft[] {
  const { text } = sentence.template;
  const held = holds.exec(text);
  if (held) {
    const from = held.index + held[0].length;
    return chain(text, leavesWithin(findCandidates(sentence, -1), from, text.length), from).map((draft) => ({
      ...draft,
      role: 'exit',
      // Either that is gone ends it.
      joint: draft.joint === 'all' ? 'any' : 'all',
    }));
  }
  const wanted = only.exec(text);
  if (!wanted) return [];
  const from = wanted.index + wanted[0].length;
  const leaf = leavesWithin(findCandidates(sentence), 0, text.length).find(({ end }) => end > from);
  return leaf ? [{ role: 'enter', leaves: [leaf], joint: 'any' }] : [];
}

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

/** Comparisons that `or` and `and` join are one condition; another begins where neither stands between. */
function chain(text: string, leaves: readonly PlacedLeaf[], from: number): readonly Omit<Draft, 'role'>[] {
  const drafts: { leaves: PlacedLeaf[]; joint: 'any' | 'all' }[] = [];
  for (const leaf of leaves) {
    const last = drafts.at(-1);
    const previous = last?.leaves.at(-1);
    const between = text.slice(previous ? previous.end : from, leaf.start);
    if (!last || !previous) {
      // A condition begins right after its word, and not in another clause.
      if (/[;.]|, [^,]{12,}/.test(between) || between.length > 60) continue;
      drafts.push({ leaves: [leaf], joint: 'any' });
    } else if (/^[^;.]{0,24}\b(?:or|and)\b[^;.]{0,24}$/i.test(between)) {
      last.joint = /\band\b/i.test(between) ? 'all' : 'any';
      last.leaves.push(leaf);
    }
  }
  return drafts;
}

function triggerOf(sentence: Sentence, { role, leaves, joint }: Draft): NoteTrigger {
  const parts = leaves.map(({ leaf }) => leaf);
  const [first] = parts;
  const whole: Condition = parts.length === 1 && first ? first : { kind: joint, of: parts };
  const start = sentence.template.sourceOf(leaves[0]?.start ?? 0);
  const end = sentence.template.sourceOf(leaves.at(-1)?.end ?? 0);
  return {
    id: 'trigger',
    name: leaves
      .map(({ name }) => name)
      .join(joint === 'all' ? ' and ' : ' or ')
      .slice(0, 120),
    role,
    condition: whole,
    evidence: [spanIn(sentence, start, end)],
    assumptions: leaves.flatMap(({ assumptions }) => assumptions).slice(0, 20),
  };
}
