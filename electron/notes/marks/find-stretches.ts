import { numberOf, numberWord } from '../lexicon/number-words.ts';
import { createCover } from './create-cover.ts';
import { findDatedWindows } from './find-dated-windows.ts';
import type { StretchLength, StretchMark } from './mark.ts';

const count = `(?:\\d{1,4}(?:\\.5)?|${numberWord})`;
const unit =
  '(?:trading days?|business days?|sessions?|days?|weeks?|wks?|months?|mos?|mths?|quarters?|qtrs?|years?|yrs?|d|w|m|y)';
const several = `(?<from>${count})(?: ?(?:[\\u2013-]| to | or ) ?(?<to>${count}))?(?: ?- ?| )?(?<unit>${unit})(?![\\w%])(?! (?:yield|treasur|note|EMA|SMA|DMA|MA\\b|moving))`;
const lead =
  '(?<lead>(?:(?:over|for|in|during|within|across|on) )?(?:the |a )?(?:past|last|trailing|previous|prior|latest|preceding|next|coming|following|upcoming) )?';
const counted = new RegExp(`(?<![\\w.,$/%+-])${lead}${several}`, 'gi');
const single =
  /\b(?:over |in |for |on |during )?(?<lead>(?:the |a )?(?:past|last|trailing|previous|prior|next|coming) )(?<unit>session|trading day|day|week|month|quarter|year)\b/gi;

const ago =
  /\b(?:(?:than|from|since|versus|vs\.?) )?(?:a|one) (?<unit>week|month|quarter|year) (?:ago|earlier)\b/gi;

const unitNames: readonly (readonly [pattern: RegExp, unit: StretchLength['unit']])[] = [
  [/^(?:trading|business|session)/i, 'sessions'],
  [/^d/i, 'days'],
  [/^w/i, 'weeks'],
  [/^q/i, 'quarters'],
  [/^y/i, 'years'],
  [/^m/i, 'months'],
];

/**
 * Stretches of time that a sentence names: past windows, lengths, and what lies ahead.
 * @param asOf the day the note speaks of, which gives years and quarters that it leaves out
 */
export function findStretches(sentence: string, asOf: number): readonly StretchMark[] {
  const marks: StretchMark[] = [...findDatedWindows(sentence, asOf)];
  const cover = createCover(sentence.length);
  for (const mark of marks) cover.take(mark);
  const add = (mark: StretchMark) => {
    if (!cover.isFree(mark)) return;
    cover.take(mark);
    marks.push(mark);
  };
  for (const match of sentence.matchAll(counted)) {
    const mark = countedMark(match);
    if (mark) add(mark);
  }
  for (const match of sentence.matchAll(ago)) {
    const length = { from: 1, to: 1, unit: unitOf(match.groups?.unit ?? '') };
    add(markOf(match, 'the past ', length));
  }
  for (const match of sentence.matchAll(single)) {
    const length = { from: 1, to: 1, unit: unitOf(match.groups?.unit ?? '') };
    add(markOf(match, match.groups?.lead ?? '', length));
  }
  return marks.toSorted((left, right) => left.start - right.start);
}

const unitOf = (text: string): StretchLength['unit'] =>
  unitNames.find(([is]) => is.test(text))?.[1] ?? 'days';

function countedMark(match: RegExpMatchArray): StretchMark | null {
  const {
    from = '',
    to,
    unit: text = '',
    lead: leading,
  } = match.groups as Record<string, string | undefined>;
  // `3m` may be money and `a 2d` a dimension: single letters count only right after digits.
  if (/^[dwmy]$/i.test(text) && !/\d ?[dwmy]$/i.test(match[0])) return null;
  const low = numberOf(from);
  const high = to === undefined ? low : numberOf(to);
  if (!(low > 0) || !(high >= low)) return null;
  return markOf(match, leading ?? '', { from: low, to: high, unit: unitOf(text) });
}

function markOf(match: RegExpMatchArray, leading: string, length: StretchLength): StretchMark {
  const start = match.index ?? 0;
  const tense = /past|last|trailing|previous|prior|latest|preceding/i.test(leading)
    ? 'past'
    : leading.trim() === '' || /^(?:over|for|in|during|within|across|on)? ?(?:the |a )?$/i.test(leading)
      ? 'plain'
      : 'ahead';
  return {
    kind: 'stretch',
    start,
    end: start + match[0].length,
    tense,
    window: tense === 'ahead' ? null : windowOf(length),
    length,
  };
}

/** The window that ends on the note's day and is as long; null for a range or one that has no such form. */
function windowOf({ from, to, unit: kind }: StretchLength): StretchMark['window'] {
  if (from !== to || !Number.isInteger(from)) return null;
  const inMonths = { months: 1, quarters: 3, years: 12 } as const;
  if (kind === 'months' || kind === 'quarters' || kind === 'years') {
    const months = from * inMonths[kind];
    return months <= 240 ? { kind: 'months', count: months } : null;
  }
  const sessions = kind === 'weeks' ? 5 * from : from;
  return sessions <= 2520 ? { kind: 'sessions', count: sessions } : null;
}
