import type { Condition } from '#shared/domain/condition.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { joinEvidence, spanIn, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { placeholders as P } from '../sentences/template.ts';
import {
  findCandidates,
  findOwnLevels,
  findOwnMoves,
  findScores,
  leavesWithin,
  type PlacedLeaf,
} from './find-leaves.ts';

/** A trigger with the sentence that names it, so that an idea of the same sentence can be put on by it. */
export interface FoundTrigger {
  readonly sentence: number;
  readonly trigger: NoteTrigger;
}

const condition =
  /\b(?:if|once|when|whenever|unless|until|should|provided(?: that)?|as soon as|in case|on (?=an? ))(?= |:)|\b(?:entry|exit|trigger|entry trigger|exit trigger|signal) ?(?:is|:)/gi;
const list =
  /\b(?:watch(?:ing)?|monitor(?:ing)?|keep an eye on|(?:stop|exit|warning|sell)[ -]signals?|signals? (?:that|to|which)|as (?:real-time )?(?:stop )?signals?|red flags?|what would (?:change|make)|would (?:also )?be (?:a|our|the) (?:reason|signal|cue))\b/i;
const exits =
  /\b(?:exit|close|clos(?:e|ing) (?:the|our)|cover|cut|take (?:it|the [a-z ]{1,20}) off|abandon|sell|trim|reduce|unwind|get out|get flat|go flat|go to cash|flatten|liquidate|kill|be out|(?:I'm|we're|I am|we are|are|am) out|wrong|stop(?:ped)? out|remove|scale back|reason to cut)\b/i;
const stops =
  /\bstop[ -]signals?\b|\bmake us stop\b|\bsignals? (?:that|to|which)[^.]{0,20}\b(?:stop|exit)\b/i;
const enters =
  /\b(?:enter|entry|buy|buying|long|short|put (?:it|this|them) on|add|double|hedge|use|own|initiate|go|like|overweight|deploy|insurance|protection)\b/i;
const watches = /\b(?:watch|monitor|keep an eye)/i;

/** The conditions of a note, as data that can be evaluated, with what each is for. */
export function findTriggers(sentences: readonly Sentence[], used: Used): readonly FoundTrigger[] {
  const found: FoundTrigger[] = [];
  const byKey = new Map<string, number>();
  for (const sentence of sentences) {
    for (const draft of draftsOf(sentence, found.at(-1)?.trigger.role ?? null)) {
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
  return found.map((one, at) => ({ ...one, trigger: { ...one.trigger, id: `trigger-${at + 1}` } }));
}

interface Draft {
  readonly role: NoteTrigger['role'];
  readonly leaves: readonly PlacedLeaf[];
  readonly joint: 'any' | 'all';
}

function draftsOf(sentence: Sentence, before: NoteTrigger['role'] | null): readonly Draft[] {
  const { text } = sentence.template;
  const own = ownMoves(sentence);
  if (own.length > 0 || !sentence.marks.some((mark) => mark.kind === 'subject')) return own;
  const candidates = findCandidates(sentence);
  const cues = [...text.matchAll(condition)];
  const conditional = cues.flatMap((cue, at) => {
    const from = cue.index + cue[0].length;
    const leaves = leavesWithin(candidates, from, cues[at + 1]?.index ?? text.length);
    return chain(text, leaves, from).map((draft) => ({
      ...draft,
      role:
        (before !== null && likewise.test(text.slice(0, cue.index)) && before) ||
        roleOf(text, cue.index, cue[0]),
    }));
  });
  const isList = list.test(text);
  if (!isList) return conditional;
  const taken = conditional.flatMap(({ leaves }) => leaves);
  const rest = [...leavesWithin(candidates, 0, text.length), ...findScores(sentence, 0, text.length)].filter(
    (leaf) => !taken.some((other) => other.start < leaf.end && leaf.start < other.end),
  );
  const single = rest.filter(
    (leaf, at) =>
      !rest.some((other, index) => index < at && other.start < leaf.end && leaf.start < other.end),
  );
  return [
    ...conditional,
    ...single.map((leaf) => ({ role: listRole(text, leaf.start), leaves: [leaf], joint: 'any' as const })),
  ];
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

function roleOf(text: string, at: number, cue: string): NoteTrigger['role'] {
  const before = text.slice(0, at);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const after = text.slice(at);
  const main = clause.trim() === '' ? after.replace(/^[^,]*,/, '') : clause;
  if (/entry|\btrigger/i.test(cue)) return 'enter';
  if (/^exit/i.test(cue)) return 'exit';
  if (stops.test(text)) return 'stopSignal';
  if (exits.test(main)) return 'exit';
  if (enters.test(main)) return 'enter';
  return watches.test(main) || !exits.test(after) ? 'watch' : 'exit';
}

function listRole(text: string, at: number): NoteTrigger['role'] {
  if (stops.test(text)) return 'stopSignal';
  if (exits.test(text) && !watches.test(text)) return 'exit';
  const before = text.slice(0, at);
  return enters.test(before.slice(-30)) && !watches.test(before) && !before.includes(P.subject)
    ? 'enter'
    : 'watch';
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
