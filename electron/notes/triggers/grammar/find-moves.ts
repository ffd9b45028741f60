import type { FigureMark, Mark, SubjectMark } from '../../marks/mark.ts';
import type { Sentence } from '../../sentences/read-sentences.ts';
import { levelLeaf, moveLeaf } from '../leaf-for.ts';
import type { PlacedLeaf } from '../placed-leaf.ts';
import { denials } from '../words/comparisons.ts';
import { moveFillers, moveNouns, movePairs, moveSides, moveVerbs } from '../words/moves.ts';
import { otherMeasures } from '../words/other-measures.ts';
import { moveBaseAfter } from './move-base.ts';
import { spokenOf } from './spoken-of.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A move as it is said: its series, which way, and the tokens from the first to the last of its words. */
interface Move {
  readonly subject: SubjectMark;
  readonly side: 1 | -1;
  readonly first: number;
  readonly last: number;
  /** It says how wide a spread is, not how far it goes. */
  readonly isLevel?: boolean;
}

// From a series to what it does.
const reach = 7;
/** No spread goes so far: `a widening of spreads beyond 375bp` says how wide they are. */
const leastLevelBasisPoints = 250;

/** The moves of a series that a sentence states, read word by word from their figure: `SPY falls more than 3% in a week`. */
export function findMoves(sentence: Sentence): readonly PlacedLeaf[] {
  const tokens = tokensOf(sentence);
  return tokens.flatMap(({ mark }, figure) => {
    if (mark?.kind !== 'figure') return [];
    const move =
      byVerb(tokens, figure) ??
      byNounBefore(tokens, figure, mark) ??
      byNounAfter(tokens, figure) ??
      byAdverb(tokens, figure);
    return move ? placed(tokens, mark, move) : [];
  });
}

/** Moves of the series that is spoken of, without its name beside them: `add on a pullback of 3%`, `buy after a 5% drop`. */
export function findOwnMoves(sentence: Sentence): readonly PlacedLeaf[] {
  const tokens = tokensOf(sentence);
  return tokens.flatMap(({ mark }, figure) => {
    if (mark?.kind !== 'figure') return [];
    const before = skipBack(tokens, figure - 1, moveFillers);
    const isAfter = wordIn(moveNouns, tokens[figure + 1]) !== undefined;
    const noun = isAfter ? figure + 1 : before;
    const side = wordIn(moveNouns, tokens[noun]);
    const from = skipBack(tokens, Math.min(noun, figure) - 1, articles);
    const subject = spokenOf(sentence, tokens[from]?.start ?? 0);
    if (side === undefined || !subject || !/^(?:on|after|into)$/.test(tokens[from]?.text ?? '')) return [];
    const leaf = moveLeaf(subject, mark, side, { peak: false, stretch: null });
    const [first, last] = [tokens[from] as Token, tokens[Math.max(noun, figure)] as Token];
    return leaf ? [{ ...leaf, start: first.start, end: last.end, marks: [mark] }] : [];
  });
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** `SPY falls by more than 3%`. */
function byVerb(tokens: readonly Token[], figure: number): Move | null {
  const at = skipBack(tokens, figure - 1, moveFillers);
  const verb = verbAt(tokens, at);
  return verb && seriesBefore(tokens, verb.first, verb.side, figure);
}

function verbAt(
  tokens: readonly Token[],
  at: number,
): { readonly side: 1 | -1; readonly first: number } | null {
  const particle = tokens[at]?.text ?? '';
  const side = Object.hasOwn(movePairs, particle)
    ? wordIn(movePairs[particle] ?? {}, tokens[at - 1])
    : undefined;
  if (side !== undefined) return { side, first: at - 1 };
  const single = wordIn(moveVerbs, tokens[at]);
  return single === undefined ? null : { side: single, first: at };
}

/** `HY spreads go 40bp wider`. */
function byAdverb(tokens: readonly Token[], figure: number): Move | null {
  const side = wordIn(moveSides, tokens[figure + 1]);
  return side === undefined ? null : seriesBefore(tokens, figure, side, figure + 1);
}

/** The series that the words from a verb or a figure on are about, nothing else between the two. */
function seriesBefore(tokens: readonly Token[], from: number, side: 1 | -1, last: number): Move | null {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const { text, mark } = tokens[at] as Token;
    if (mark?.kind === 'subject') return { subject: mark, side, first: at, last };
    if ((mark && mark.kind !== 'stretch') || /^[.;]$/.test(text)) return null;
    if (otherMeasures.has(text) || denials.has(text)) return null;
  }
  return null;
}

/** `A widening of HY spreads by 50bp`. */
function byNounBefore(
  tokens: readonly Token[],
  figure: number,
  { figure: { unit, value } }: FigureMark,
): Move | null {
  const series = skipBack(tokens, figure - 1, moveFillers, beyond);
  const subject = tokens[series]?.mark;
  if (subject?.kind !== 'subject') return null;
  const isLevel =
    subject.subject.kind === 'spread' && unit === 'basisPoints' && value >= leastLevelBasisPoints;
  const joint = skipBack(tokens, series - 1, articles);
  const side = wordIn(moveNouns, tokens[joint - 1]);
  if (side === undefined || !joins.test(tokens[joint]?.text ?? '')) return null;
  return { subject, side, first: joint - 1, last: figure, isLevel };
}

const beyond: ReadonlySet<string> = new Set(['beyond', 'above']);
const joins = /^(?:in|of|for)$/;

/** `A 3% drop in the S&P`. */
function byNounAfter(tokens: readonly Token[], figure: number): Move | null {
  const side = wordIn(moveNouns, tokens[figure + 1]);
  const named = tokens[figure + 3]?.text === 'the' ? figure + 4 : figure + 3;
  const subject = tokens[named]?.mark;
  if (side === undefined || subject?.kind !== 'subject' || !joins.test(tokens[figure + 2]?.text ?? ''))
    return null;
  return { subject, side, first: figure, last: named };
}

function placed(
  tokens: readonly Token[],
  figure: FigureMark,
  { subject, side, first, last, isLevel = false }: Move,
): PlacedLeaf[] {
  const base = moveBaseAfter(tokens, last);
  const marks = tokens.slice(first, base.last + 1).flatMap(({ mark }): Mark[] => (mark ? [mark] : []));
  const stretch = marks.find((mark) => mark.kind === 'stretch') ?? base.stretch;
  const leaf = isLevel
    ? levelLeaf(subject, figure, side)
    : moveLeaf(subject, figure, side, { peak: base.peak, stretch });
  const [start, end] = [(tokens[first] as Token).start, (tokens[base.last] as Token).end];
  return leaf ? [{ ...leaf, start, end, marks }] : [];
}

const wordIn = (words: Readonly<Record<string, 1 | -1>>, token: Token | undefined): 1 | -1 | undefined =>
  token && token.mark === null && Object.hasOwn(words, token.text) ? words[token.text] : undefined;

/** The nearest place at or before `from` with none of these words. */
function skipBack(tokens: readonly Token[], from: number, ...words: readonly ReadonlySet<string>[]): number {
  let at = from;
  while (at >= 0 && words.some((set) => set.has(tokens[at]?.text ?? ''))) at--;
  return at;
}
