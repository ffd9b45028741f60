import type { Condition } from '#shared/domain/condition.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { joinEvidence, spanIn, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import type { Draft } from './draft.ts';
import { findDrafts } from './find-drafts.ts';
import { type Heading, headingAt } from './find-headings.ts';
import { findUnreadConditions, type UnreadCondition } from './find-unread-conditions.ts';
import { isAsked } from './is-told.ts';

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
    if (sentence.marks.length === 0 || isAsked(sentence)) continue;
    const drafts = findDrafts(sentence, found.at(-1)?.trigger.role ?? null, under?.role ?? null);
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

function triggerOf(sentence: Sentence, { role, leaves, joint }: Draft): NoteTrigger {
  const parts = leaves.map(({ leaf }) => leaf);
  const [first] = parts;
  const whole: Condition = parts.length === 1 && first ? first : { kind: joint, of: parts };
  const closes = leaves.flatMap(({ closesAt }) => closesAt ?? []);
  const start = Math.min(
    sentence.template.sourceOf(leaves[0]?.start ?? 0),
    ...closes.map((span) => span.start),
  );
  const end = Math.max(
    sentence.template.sourceOf(leaves.at(-1)?.end ?? 0),
    ...closes.map((span) => span.end),
  );
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
