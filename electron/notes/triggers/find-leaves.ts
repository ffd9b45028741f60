import type { Mark, StretchMark } from '../marks/mark.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { placeholders as P } from '../sentences/template.ts';
import { averageLeaf, type Leaf, levelLeaf, moveLeaf, scoreLeaf } from './leaf-for.ts';

/** A comparison found in a sentence, with its place in the template and the marks it used. */
export interface PlacedLeaf extends Leaf {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

const gap = `[^.;${P.subject}${P.figure}${P.average}]`;
const risesWords =
  'ris(?:es?|ing)|gains?|climbs?|climbing|widen(?:s|ing)?|backs? up|backing up|jumps?|spikes?|spiking|rall(?:y|ies|ying)|up|advances?|surges?|increases?|moves? up|blows? out|gaps? (?:up|out|wider)|shoots? up|push(?:es)? up';
const fallsWords =
  'falls?|falling|drops?|dropping|los(?:es?|ing)|declin(?:es?|ing)|slid(?:es?|ing)|sells? off|down|sinks?|slumps?|corrects?|pulls? back|tightens?|narrows?|retreats?|breaks? down|gaps? down|gives? (?:back|up)|sheds?';
const risesNouns = 'rise|widening|increase|jump|spike|rally|back-?up|gain|advance';
const fallsNouns = 'drop|fall|decline|pullback|slide|loss|sell-?off|setback|correction|dip|drawdown';
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
    `${P.subject}\\)?${gap}{0,36}?\\b(?:(?<up>above|over|through|beyond|tops|exceeds?)|(?<down>below|under|beneath))\\b(?: (?:a|the|its))* ?${P.figure}`,
    'gi',
  ),
  average: new RegExp(
    `${P.subject}\\)?${gap}{0,36}?\\b(?:(?<up>above|over|reclaims?|retakes?|recaptures?)|(?<down>below|under|loses?|breaks?))\\b(?: (?:back|above|below|its|the|their))* ?${P.average}`,
    'gi',
  ),
} as const;

/** Every comparison that a pattern finds in a sentence, best pattern first; some overlap. */
export function findCandidates(sentence: Sentence): readonly PlacedLeaf[] {
  return (['move', 'nounOf', 'figureNoun', 'average', 'level'] as const).flatMap((kind) =>
    [...sentence.template.text.matchAll(patterns[kind])].flatMap(
      (match) => leafOf(sentence, match, kind) ?? [],
    ),
  );
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

function leafOf(sentence: Sentence, match: RegExpMatchArray, kind: keyof typeof patterns): PlacedLeaf | null {
  const start = match.index ?? 0;
  const marks = [...match[0]].flatMap((_character, at) => sentence.template.markAt(start + at) ?? []);
  const subject = marks.find((mark) => mark.kind === 'subject');
  const figure = marks.find((mark) => mark.kind === 'figure');
  const average = marks.find((mark) => mark.kind === 'average');
  const stretch = marks.find((mark) => mark.kind === 'stretch') ?? null;
  if (!subject) return null;
  const side = match.groups?.up === undefined ? -1 : 1;
  const tailText = match.groups?.tail ?? '';
  const peak = /high|peak|top|low|trough/i.test(tailText);
  const unit = /\b(day|session|week|month|quarter)$/i.exec(tailText)?.[1]?.toLowerCase();
  const within = stretch ?? (unit === undefined ? null : lastSessions(sessionsIn[unit] ?? 1));
  const leaf =
    kind === 'average'
      ? average && averageLeaf(subject, average, side)
      : kind === 'level'
        ? figure && levelLeaf(subject, figure, side)
        : figure && moveLeaf(subject, figure, side, { peak, stretch: within });
  return leaf ? { ...leaf, start, end: start + match[0].length, marks } : null;
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
  const named = sentence.marks.findLast(
    (mark) => mark.kind === 'subject' && sentence.template.placeOf(mark) < match.index,
  );
  const subject = named?.kind === 'subject' ? named : sentence.carried;
  if (figure?.kind !== 'figure' || !subject) return [];
  const leaf = levelLeaf(subject, figure, match.groups?.up === undefined ? -1 : 1);
  return leaf ? [{ ...leaf, start: match.index, end, marks: [figure] }] : [];
}

/** A move of the series that the sentence, or one before it, speaks of: `add on a pullback of 3%`. */
export function findOwnMoves(sentence: Sentence): readonly PlacedLeaf[] {
  return [...sentence.template.text.matchAll(onNoun)].flatMap((match): PlacedLeaf[] => {
    const marks = [...match[0]].flatMap((_character, at) => sentence.template.markAt(match.index + at) ?? []);
    const figure = marks.find((mark) => mark.kind === 'figure');
    const subject =
      sentence.marks.findLast(
        (mark) => mark.kind === 'subject' && sentence.template.placeOf(mark) < match.index,
      ) ?? sentence.carried;
    if (!figure || subject?.kind !== 'subject') return [];
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
