import type { SubjectMark } from '../../marks/mark.ts';
import type { Sentence } from '../../sentences/read-sentences.ts';
import { breakers, fillers, sideWords, takers, ways } from '../words/comparisons.ts';
import { enters, exits } from '../words/deeds.ts';
import { otherMeasures } from '../words/other-measures.ts';
import type { Token } from './tokens.ts';

/** A comparison's series, with its token where the sentence names it; `null` where no series is known for what it names. */
export interface SeriesFound {
  readonly subject: SubjectMark;
  /** The token of the series, or -1 where another clause or sentence names it. */
  readonly token: number;
}

const longestWay = 14;
const joints = /^(?:in|on|for|by|from|of)$/;
const asides =
  /^(?:on|a|an|the|daily|weekly|monthly|closing|close|basis|end|of|week|month|day|session|sessions|for|at|any|two|three|consecutive)$/;
/** `... takes us out of IWM` says of which series the level is, after what follows from it. */
const outcomes = /^(?:takes|gets|puts|stops|kicks|us|me|out)$/;
/** Words of a clause that name nothing. */
const plainWords = new Set(
  `if once when whenever unless until should provided as soon in case on only it this that price spot cash market tape shares and or
  but then we i i'm i'd i'll we're we'd we'll would will to be is are were was was's half rest other third quarter remainder position
  more some back full size second first a an the any every each daily weekly monthly close closes closing sustained clean decisive
  moment event not before after basis session day week break for by from with at or so also same likewise stop limit order fund etf
  index stock remaining balance there here now still who anything something first two three consecutive leg`.split(
    /\s+/,
  ),
);

/** The series that a comparison is about: named before it in its clause, or right after its level, or before the sentence. */
export function seriesFor(
  sentence: Sentence,
  tokens: readonly Token[],
  first: number,
  level: number,
): SeriesFound | null {
  const within = namedWithin(tokens, first, level);
  if (within) return within;
  const near = namedBefore(tokens, first);
  if (near === 'other') return null;
  const later = namedAfter(tokens, level);
  // `Gold: buy any dip to the 50-day in GLD` speaks of gold and names GLD.
  const isTopic = near !== null && tokens.slice(near.token, first).some(({ text }) => text === ':');
  if (near && !(isTopic && later)) return near;
  if (later) return later;
  const clause = clauseStart(tokens, first);
  for (let at = Math.max(clause, first - 6); at < first; at++) {
    if (!isPlain(tokens[at] as Token)) return null;
  }
  const earlier = tokens.findLastIndex(({ mark }, at) => at < first && mark?.kind === 'subject');
  const mark = tokens[earlier]?.mark;
  // Named in another clause, which is no part of the comparison.
  if (mark?.kind === 'subject') return { subject: mark, token: -1 };
  return sentence.carried && { subject: sentence.carried, token: -1 };
}

/** The series inside the words of a comparison: `a back-up in 10-year yields to 4.45%`. */
function namedWithin(tokens: readonly Token[], first: number, level: number): SeriesFound | null {
  const token = tokens.findIndex(({ mark }, at) => at > first && at < level && mark?.kind === 'subject');
  const mark = tokens[token]?.mark;
  const before = tokens[token - 1]?.text ?? '';
  const joint = before === 'the' ? (tokens[token - 2]?.text ?? '') : before;
  return mark?.kind === 'subject' && joints.test(joint) ? { subject: mark, token } : null;
}

/** The series before a comparison; `other` where the words between say that it is about something else of it. */
function namedBefore(tokens: readonly Token[], first: number): SeriesFound | 'other' | null {
  for (let at = first - 1; at >= Math.max(0, first - longestWay); at--) {
    const { text, mark } = tokens[at] as Token;
    if (mark?.kind === 'subject') return { subject: mark, token: at };
    if (otherMeasures.has(text)) return 'other';
    if (/^[;.\u2014]$|^->$|^=$/.test(text) || mark?.kind === 'figure') return null;
    if (/^(?:if|once|when|whenever|unless|should)$/.test(text)) return null;
    if (text === ',' && !/^(?:would|will|were|should)$/.test(tokens[at + 1]?.text ?? '')) return null;
  }
  return null;
}

function namedAfter(tokens: readonly Token[], level: number): SeriesFound | null {
  let isOutcome = false;
  for (let at = level + 1; at < Math.min(tokens.length, level + 8); at++) {
    const { text, mark } = tokens[at] as Token;
    if (mark?.kind === 'subject') {
      const before = tokens[at - 1]?.text ?? '';
      const joint = before === 'the' ? (tokens[at - 2]?.text ?? '') : before;
      return joints.test(joint) ? { subject: mark, token: isOutcome ? -1 : at } : null;
    }
    if (mark?.kind === 'stretch') continue;
    isOutcome ||= outcomes.test(text);
    if (!isOutcome && !asides.test(text) && !joints.test(text)) return null;
  }
  return null;
}

function clauseStart(tokens: readonly Token[], first: number): number {
  return tokens.findLastIndex(({ text }, at) => at < first && /^[,;:.\u2014]$/.test(text)) + 1;
}

const isPlain = ({ text, mark }: Token): boolean =>
  mark !== null ||
  !/^[a-z]/.test(text) ||
  plainWords.has(text) ||
  fillers.has(text) ||
  breakers.has(text) ||
  Object.hasOwn(sideWords, text) ||
  Object.hasOwn(takers, text) ||
  Object.hasOwn(ways, text) ||
  exits.test(text) ||
  enters.test(text);
