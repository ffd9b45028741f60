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
  /\b(?:if|once|when|whenever|unless|until|should|provided(?: that)?|as soon as|in case|no longer|on(?= (?:an? |any |the )?(?:daily |weekly )?(?:close|closing|break|move|dip|pullback|rally|bounce|drop|retest) | \ue001 ?\ue002))(?= |:)|\b(?:entry|exit|trigger|entry trigger|exit trigger|signal) ?(?:is|:)/gi;
const list =
  /\b(?:watch(?:ing)?|monitor(?:ing)?|keep an eye on|(?:stop|exit|warning|sell)[ -]signals?|signals? (?:that|to|which)|as (?:real-time )?(?:stop )?signals?|red flags?|what would (?:change|make)|would (?:also )?be (?:a|our|the) (?:reason|signal|cue))\b/i;
const exits =
  /\b(?:exit|close|clos(?:e|ing) (?:the|our)|cover|cut|take (?:it|the [a-z ]{1,20}) off|abandon|sell|trim|reduce|unwind|get out|get flat|go flat|go to cash|flatten|liquidate|kill|be out|(?:I'm|we're|I am|we are|are|am) out|wrong|stop(?:ped)? out|remove|scale back|reason to cut|stop being|no longer|covered|halv(?:e|es|ing)|comes off|sellers|change (?:my|our) minds?|(?:takes?|gets?|kicks?|stops?) (?:us|me) out|(?:ends?|kills?|closes|invalidates?|voids?) (?:the|this|our|my|it)|(?:trade|position|idea|thesis) is (?:off|over|dead|wrong)|flat)\b/i;
const stops =
  /\bstop[ -]signals?\b|\bmake us stop\b|\bsignals? (?:that|to|which)[^.]{0,20}\b(?:stop|exit)\b/i;
const enters =
  /\b(?:enter|entry|buy|buying|long|short|put (?:it|this|them) on|add|double|hedge|use|own|initiate|go|like|overweight|deploy|insurance|protection|chase|buyers?|re-?enter|involved)\b/i;
const watches = /\b(?:watch|monitor|keep an eye)/i;

/** The conditions of a note, as data that can be evaluated, with what each is for. */
export function findTriggers(sentences: readonly Sentence[], used: Used): readonly FoundTrigger[] {
  const found: FoundTrigger[] = [];
  const byKey = new Map<string, number>();
  let under: Heading | null = null;
  for (const sentence of sentences) {
    under = headingAt(sentence, under);
    for (const draft of draftsOf(sentence, found.at(-1)?.trigger.role ?? null, under?.role ?? null)) {
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

/** A line over others that says what they are for, and how many it may still speak for. */
interface Heading {
  readonly role: NoteTrigger['role'];
  readonly left: number;
}
const headings: readonly (readonly [pattern: RegExp, role: NoteTrigger['role']])[] = [
  [/^[-*#\u2022 ]*stop[ -]signals?\b/i, 'stopSignal'],
  [
    /^[-*#\u2022 ]*(?:(?:what|where|when) (?:would|could|will|makes?|might|we)\b.*\b(?:wrong|out|exit|sell|cut|mind|leave)|exits?(?: rules?| triggers?| if| when)?|(?:we(?:'d)? |I(?:'d)? )?(?:would )?(?:get out|exit|leave|sell)|invalidation|kill[ -]switch(?:es)?)\b.{0,16}$/i,
    'exit',
  ],
  [/^[-*#\u2022 ]*(?:entry|entries|adds?)(?: rules?| triggers?| if| when)?[: ]*$/i, 'enter'],
  [/^[-*#\u2022 ]*(?:watch ?list|to watch|we (?:watch|monitor))\b.{0,16}$/i, 'watch'],
];
const longestHeading = 60;
const linesUnder = 6;

function headingAt({ text, marks }: Sentence, under: Heading | null): Heading | null {
  if (marks.length > 0 || text.length > longestHeading)
    return under && under.left > 0 ? { ...under, left: under.left - 1 } : null;
  const found = headings.find(([pattern]) => pattern.test(text));
  return found ? { role: found[1], left: linesUnder } : null;
}

interface Draft {
  readonly role: NoteTrigger['role'];
  readonly leaves: readonly PlacedLeaf[];
  readonly joint: 'any' | 'all';
}

function draftsOf(
  sentence: Sentence,
  before: NoteTrigger['role'] | null,
  heading: NoteTrigger['role'] | null,
): readonly Draft[] {
  const { text } = sentence.template;
  const own = ownMoves(sentence);
  const hasSubject = sentence.marks.some((mark) => mark.kind === 'subject');
  if (own.length > 0 || (!hasSubject && !sentence.carried)) return own;
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
  if (heading !== null && conditional.length === 0) {
    const leaves = leavesWithin(candidates, 0, text.length).filter(
      (leaf) => !happened.test(wordsOf(text, leaf)),
    );
    return chain(text, leaves, leaves[0]?.start ?? 0).map((draft) => ({ ...draft, role: heading }));
  }
  const isList = hasSubject && list.test(text);
  if (!isList) return [...conditional, ...resolved(text, candidates, conditional), ...kept(sentence)];
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

/** What is done once a comparison holds, said after it: `... takes us out`, `... and we reduce`, `...: cut to half`. */
const outcome =
  /^[^.;,]{0,12}?(?:,? (?:that |it |which )?(?:would |will )?(?:(?:takes?|gets?|stops?|kicks?|puts?|makes?|forces?|brings?) (?:us|me)|(?:ends?|kills?|closes|invalidates?|voids?) (?:the|this|our|my)|and (?:we|I)) | ?(?:=|:|->|\u2192) ?)(?<deed>[^.;]{0,40})/i;
/** Of what has happened, and of what is so. */
const happened =
  /\b(?:closed|finished|ended|settled|is|was|are|were|has|have|had|fell|rose|held|broke|lost|traded|remains?|stays?)\b/i;

const wordsOf = (text: string, { start, end }: PlacedLeaf): string =>
  text.slice(Math.max(0, start - 12), end);

function resolved(
  text: string,
  candidates: readonly PlacedLeaf[],
  others: readonly Draft[],
): readonly Draft[] {
  const taken = others.flatMap(({ leaves }) => leaves);
  return leavesWithin(candidates, 0, text.length).flatMap((leaf): Draft[] => {
    if (taken.some((other) => other.start < leaf.end && leaf.start < other.end)) return [];
    const said = outcome.exec(text.slice(leaf.end));
    if (!said || happened.test(wordsOf(text, leaf))) return [];
    const role = exits.test(said[0]) ? 'exit' : enters.test(said.groups?.deed ?? '') ? 'enter' : null;
    return role === null ? [] : [{ role, leaves: [leaf], joint: 'any' }];
  });
}

const holds =
  /\b(?:hold|holding|stay|staying|remain|keep|stick)\b[^.;]{0,40}\b(?:as long as|so long as|while|provided(?: that)?)(?= )/i;
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
