import type { FigureMark, Mark, StretchMark, SubjectMark } from '../marks/mark.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { placeholders as P } from '../sentences/template.ts';
import { findComparisons } from './grammar/find-comparisons.ts';
import { qualifierAround } from './grammar/qualifier-around.ts';
import { averageLeaf, levelLeaf, moveLeaf, scoreLeaf } from './leaf-for.ts';
import type { PlacedLeaf } from './placed-leaf.ts';
import { otherMeasures } from './words/other-measures.ts';

const gap = `[^.;${P.subject}${P.figure}${P.average}]`;
const risesWords =
  'ris(?:es?|ing)|gains?|climbs?|climbing|widen(?:s|ing)?|backs? up|backing up|jumps?|spikes?|spiking|rall(?:y|ies|ying)|up|advances?|surges?|increases?|moves? up|blows? out|gaps? (?:up|out|wider)|shoots? up|push(?:es)? up';
const fallsWords =
  'falls?|falling|drops?|dropping|los(?:es?|ing)|declin(?:es?|ing)|slid(?:es?|ing)|sells? off|down|sinks?|slumps?|corrects?|pulls? back|tightens?|narrows?|retreats?|breaks? down|gaps? down|gives? (?:back|up)|sheds?';
const risesNouns = 'rise|widening|increase|jump|spike|rally|back-?up|gain|advance';
const fallsNouns = 'drop|fall|decline|pullback|slide|loss|sell-?off|setback|correction|dip|drawdown';
const aboveWords = 'above|over|through|beyond|north of';
const belowWords = 'below|under|beneath|south of';
const takes = 'takes? out|clears?|reclaims?|retakes?|recaptures?|regains?|crosses';
const breaks = 'breaks?|breaking';
const tail = `(?<tail>(?: ${P.stretch}| (?:from|in|over|within|off|below|during)[^.;,${P.subject}${P.figure}]{0,36}?(?:${P.stretch}(?:[ -](?:high|low|peak|closing high|trough)s?)?|highs?|lows?|peak|top|here|day|session|week|month|quarter))?)`;

const patterns = {
  move: new RegExp(
    `${P.subject}\\)?${gap}{0,30}?\\b(?:(?<up>${risesWords})|(?<down>${fallsWords}))\\b(?: (?:by|of|to|more than|about|another|over|at least))*[ ~>]*${P.figure}${tail}`,
    'gi',
  ),
  nounOf: new RegExp(
    `\\b(?:(?<up>${risesNouns})|(?<down>${fallsNouns}))s? (?:in|of|for) (?:the )?${P.subject}(?: (?:of|by|beyond|over|above|more than))*[ ~>]*${P.figure}${tail}`,
    'gi',
  ),
  figureNoun: new RegExp(
    `${P.figure} (?:(?<up>${risesNouns})|(?<down>${fallsNouns})) (?:in|of|for) (?:the )?${P.subject}${tail}`,
    'gi',
  ),
  level: new RegExp(
    `${P.subject}\\)?${gap}{0,36}?\\b(?:(?<up>${aboveWords}|tops|exceeds?)|(?<down>${belowWords}))\\b(?: (?:a|the|its))* ?${P.figure}`,
    'gi',
  ),
  average: new RegExp(
    `${P.subject}\\)?${gap}{0,36}?\\b(?:(?<up>above|over|north of|${takes})|(?<down>below|under|south of|loses?|breaks?))\\b(?: (?:back|above|below|its|the|their))* ?${P.average}`,
    'gi',
  ),
  // `SPY loses 660`, `if it breaks $84`, `when VIX prints 30`.
  taken: new RegExp(
    `${P.subject}\\)?${gap}{0,12}?\\b(?:(?<up>${takes}|hits?|prints?|reaches|touches)|(?<down>loses?|cracks?|gives? up)|(?<open>${breaks}))\\b(?: (?:a|the|its|down))* ?${P.figure}`,
    'gi',
  ),
  // `VIX > 25`: the sign belongs to the figure.
  sign: new RegExp(`${P.subject}(?: (?:closes?|closing|prints?|trades?|trading|at))* ?${P.figure}`, 'gi'),
  // `A close below the 50-day`, `anything above 4.5% on the 10-year`; without a series that spoken of.
  noun: new RegExp(
    `\\b(?:close|closing|finish|settlement|break|move|print|anything|trade|day|session|week)s?(?: back)? (?:(?<up>${aboveWords})|(?<down>${belowWords})|(?<open>of)) (?:an? |the |its )*(?:${P.figure}|${P.average})(?: (?:in|on|for|by) (?:the )?${P.subject})?`,
    'gi',
  ),
  // `Spreads are 40bp wider on the month`.
  wider: new RegExp(
    `${P.subject}\\)?${gap}{0,24}?[ ~>]*${P.figure} (?:(?<up>higher|wider|up)|(?<down>lower|tighter|down))\\b${tail}`,
    'gi',
  ),
  // `A back-up in the 10-year to 4.5%`, `a dip to the 50-day in GLD`.
  toward: new RegExp(
    `\\b(?:(?<up>${risesNouns}|bounce|recovery)|(?<down>${fallsNouns}|weakness|retest))s?(?: (?:in|of|by) (?:the )?${P.subject})? (?:back )?(?:to|towards?|into) (?:an? |the |its )*(?:${P.figure}|${P.average})(?: (?:in|on|for|by) (?:the )?${P.subject})?`,
    'gi',
  ),
} as const;

/**
 * Every comparison that a pattern finds in a sentence, best pattern first; some overlap.
 * @param turn -1 for what is so once a comparison no longer holds; only of levels and averages
 */
export function findCandidates(sentence: Sentence, turn: 1 | -1 = 1): readonly PlacedLeaf[] {
  const patterned = (
    ['move', 'nounOf', 'figureNoun', 'average', 'level', 'taken', 'sign', 'noun', 'wider', 'toward'] as const
  ).flatMap((kind) =>
    [...sentence.template.text.matchAll(patterns[kind])].flatMap(
      (match) => leafOf(sentence, match, kind, turn) ?? [],
    ),
  );
  return [...patterned, ...findComparisons(sentence, turn)].map((leaf) => withQualifier(sentence, leaf));
}

/** What the words around a level or an average ask for beyond one close is told as an assumption. */
function withQualifier(sentence: Sentence, leaf: PlacedLeaf): PlacedLeaf {
  const more = qualifierAround(sentence, leaf.start, leaf.end);
  return more.length === 0 ? leaf : { ...leaf, assumptions: [...leaf.assumptions, ...more] };
}

/** What breaks a level is on its way up for a buyer, and down for everybody else. */
const buys = /\b(?:buy|add|long|enter|initiate|re-?enter|breakout)\b/i;

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

function leafOf(
  sentence: Sentence,
  match: RegExpMatchArray,
  kind: keyof typeof patterns,
  turn: 1 | -1,
): PlacedLeaf | null {
  const start = match.index ?? 0;
  const marks = [...match[0]].flatMap((_character, at) => sentence.template.markAt(start + at) ?? []);
  const subject = marks.find((mark) => mark.kind === 'subject') ?? spokenOf(sentence, start);
  const figure = marks.find((mark) => mark.kind === 'figure');
  const average = marks.find((mark) => mark.kind === 'average');
  const stretch = marks.find((mark) => mark.kind === 'stretch') ?? null;
  if (!subject) return null;
  // The grammar reads `cannot reclaim 240` as what it says.
  if (isOfOther(match[0]) || denied.test(match[0])) return null;
  const side = sideOf(sentence, match, kind === 'sign' ? figure : undefined);
  if (side === null) return null;
  const turned = side === turn ? 1 : -1;
  const tailText = match.groups?.tail ?? '';
  const peak = /high|peak|top|low|trough/i.test(tailText);
  const unit = /\b(day|session|week|month|quarter)$/i.exec(tailText)?.[1]?.toLowerCase();
  const within = stretch ?? (unit === undefined ? null : lastSessions(sessionsIn[unit] ?? 1));
  const leaf =
    average && (kind === 'average' || kind === 'noun' || kind === 'toward')
      ? averageLeaf(subject, average, turned)
      : isLevel.has(kind)
        ? figure && levelLeaf(subject, figure, turned)
        : figure && (isWideLevel(subject, figure, kind) || isDestination(subject, figure, match[0]))
          ? levelLeaf(subject, figure, turned)
          : turn > 0 && figure && moveLeaf(subject, figure, side, { peak, stretch: within });
  return leaf ? { ...leaf, start, end: start + match[0].length, marks } : null;
}

/** `A widening of spreads beyond 375bp` says how wide they are: nobody waits for so great a move. */
const isWideLevel = (
  { subject }: SubjectMark,
  { figure }: FigureMark,
  kind: keyof typeof patterns,
): boolean =>
  kind === 'nounOf' && subject.kind === 'spread' && figure.unit === 'basisPoints' && figure.value >= 250;

/** `The 10-year backs up to 4.75%` says where it goes, not how far. */
const isDestination = ({ subject: { kind } }: SubjectMark, { figure }: FigureMark, words: string): boolean =>
  (kind === 'yield' || kind === 'spread') &&
  figure.unit === 'fraction' &&
  new RegExp(`\\bto ?${P.figure}`).test(words);

const denied = /\b(?:fail(?:s|ing|ed)?|cannot|can['\u2019]t|doesn['\u2019]t|unable|won['\u2019]t)\b/i;

/** `IWM volume above 40` is about no price of it. */
const isOfOther = (words: string): boolean =>
  words
    .slice(words.indexOf(P.subject) + 1)
    .split(/[^a-z-]+/i)
    .some((word) => otherMeasures.has(word.toLowerCase()));

const isLevel: ReadonlySet<keyof typeof patterns> = new Set(['level', 'taken', 'sign', 'noun', 'toward']);

function sideOf(sentence: Sentence, { groups }: RegExpMatchArray, signed: Mark | undefined): 1 | -1 | null {
  if (signed?.kind === 'figure') {
    const written = sentence.text.charAt(signed.start);
    return /[>\u2265]/.test(written) ? 1 : /[<\u2264]/.test(written) ? -1 : null;
  }
  if (groups?.open !== undefined) return buys.test(sentence.text) ? 1 : -1;
  return groups?.up === undefined ? -1 : 1;
}

/** The series named before a place of the sentence, else after it, as in `takes us out of IWM`, else before the sentence. */
function spokenOf(sentence: Sentence, at: number): SubjectMark | null {
  const named = sentence.marks.findLast(
    (mark): mark is SubjectMark => mark.kind === 'subject' && sentence.template.placeOf(mark) < at,
  );
  return named ?? sentence.marks.find((mark) => mark.kind === 'subject') ?? sentence.carried;
}

const sessionsIn: Readonly<Record<string, number>> = { week: 5, month: 21, quarter: 63 };

const lastSessions = (count: number): StretchMark => ({
  kind: 'stretch',
  start: 0,
  end: 0,
  tense: 'plain',
  window: { kind: 'sessions', count },
  length: null,
});

const onNoun = new RegExp(
  `\\b(?:on|after|into) (?:an? |the )?(?:${P.figure} )?(?:(?<up>${risesNouns})|(?<down>${fallsNouns}))s?(?: of (?:about |at least )?${P.figure})?`,
  'gi',
);

const onLevel = new RegExp(
  `^[-*\\u2022 ]*(?:long|buy|short|sell short|add|enter)[^.;,${P.subject}${P.figure}]{0,12} (?:(?<up>above|over)|(?<down>below|under)) ${P.figure}`,
  'gi',
);

const toLevel = new RegExp(
  `\\bon (?:an? |any |the )?(?:(?<up>rally|bounce|strength|recovery|squeeze|spike)|(?<down>dip|pullback|drop|weakness|decline|sell-?off|retest))s? (?:to|towards?|into|near|around) (?:about )?${P.figure}`,
  'gi',
);

/** A level of the series that is named or was named before: `Long above $228`, `a buyer on any dip to 255`. */
export function findOwnLevels(sentence: Sentence): readonly PlacedLeaf[] {
  return [onLevel, toLevel].flatMap((pattern) =>
    [...sentence.template.text.matchAll(pattern)].flatMap((match) => ownLevel(sentence, match)),
  );
}

function ownLevel(sentence: Sentence, match: RegExpExecArray): PlacedLeaf[] {
  const end = match.index + match[0].length;
  const figure = sentence.template.markAt(end - 1);
  const subject = spokenOf(sentence, match.index);
  if (figure?.kind !== 'figure' || !subject) return [];
  const leaf = levelLeaf(subject, figure, match.groups?.up === undefined ? -1 : 1);
  return leaf ? [{ ...leaf, start: match.index, end, marks: [figure] }] : [];
}

/** A move of the series that the sentence, or one before it, speaks of: `add on a pullback of 3%`. */
export function findOwnMoves(sentence: Sentence): readonly PlacedLeaf[] {
  return [...sentence.template.text.matchAll(onNoun)].flatMap((match): PlacedLeaf[] => {
    const marks = [...match[0]].flatMap((_character, at) => sentence.template.markAt(match.index + at) ?? []);
    const figure = marks.find((mark) => mark.kind === 'figure');
    const subject = spokenOf(sentence, match.index);
    if (!figure || !subject) return [];
    const side = match.groups?.up === undefined ? -1 : 1;
    const leaf = moveLeaf(subject, figure, side, { peak: false, stretch: null });
    return leaf ? [{ ...leaf, start: match.index, end: match.index + match[0].length, marks }] : [];
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
