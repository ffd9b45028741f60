import type { Mark } from '../../marks/mark.ts';
import { tokensOf } from './tokens.ts';
import type { Sentence } from '../../sentences/read-sentences.ts';
import { averageLeaf, extremeLeaf, levelLeaf } from '../leaf-for.ts';
import type { Leaf } from '../leaf.ts';
import type { PlacedLeaf } from '../placed-leaf.ts';
import { makers } from '../words/comparisons.ts';
import { breakSide } from './break-side.ts';
import { comparisonBefore } from './comparison-before.ts';
import { seriesFor, type SeriesFound } from './series-for.ts';

/**
 * The comparisons of a series with a level, an average or a former high or low, read word by word from the level back: the words
 * of the comparison, then the series, which may also stand after the level or before the sentence.
 * @param turn -1 for what is so once a comparison no longer holds
 */
export function findComparisons(sentence: Sentence, turn: 1 | -1): readonly PlacedLeaf[] {
  const tokens = tokensOf(sentence);
  return tokens.flatMap(({ mark, start, end }, level): PlacedLeaf[] => {
    if (mark === null || mark.kind === 'subject') return [];
    const next = tokens[level + 1]?.text ?? '';
    const extreme = mark.kind === 'stretch' ? extremeOf(next, tokens[level + 2]?.text ?? '') : null;
    if (mark.kind === 'stretch' && extreme === null) return [];
    const words = comparisonBefore(tokens, level) ?? signBefore(sentence, mark, level);
    if (!words) return [];
    const series = seriesFor(sentence, tokens, words.first, level);
    if (!series || (series.token < 0 && !isOwnLevel(mark))) return [];
    const made = extreme !== null && tokens.slice(words.first, level).some(({ text }) => makers.has(text));
    const stated =
      extreme !== null && (made || words.side === 'open')
        ? extreme === 'high'
          ? 1
          : -1
        : words.side === 'open'
          ? breakSide(sentence, series.subject)
          : words.side;
    const leaf = leafOf(series, mark, extreme, stated === turn ? 1 : -1);
    if (!leaf) return [];
    // In `add to QQQ on strength above 640` the comparison begins after `on`.
    const isBefore = series.token < words.first;
    const isApart =
      isBefore &&
      tokens.slice(series.token + 1, words.first).some(({ text }) => text === 'on' || text === 'only');
    const seriesToken = isApart ? undefined : tokens[series.token];
    const first = tokens[words.first]?.start ?? start;
    const last = extreme === null ? end : (tokens[level + (next === 'closing' ? 2 : 1)]?.end ?? end);
    return [
      {
        ...leaf,
        start: Math.min(first, seriesToken?.start ?? first),
        end: Math.max(last, seriesToken?.end ?? last),
        marks: [mark, ...(series.token < 0 ? [] : [series.subject])],
      },
    ];
  });
}

type Extreme = 'high' | 'low';

function extremeOf(next: string, second: string): Extreme | null {
  const word = next === 'closing' || next === 'intraday' ? second : next;
  if (/^highs?$/.test(word)) return 'high';
  return /^lows?$/.test(word) ? 'low' : null;
}

/** `VIX > 25`: the sign belongs to the figure. */
function signBefore(sentence: Sentence, mark: Mark, level: number) {
  if (mark.kind !== 'figure') return null;
  const written = sentence.text.charAt(mark.start);
  const side = /[>\u2265]/.test(written) ? (1 as const) : /[<\u2264]/.test(written) ? (-1 as const) : null;
  return side && { side, first: level };
}

/** A level that goes with the series named last: a price or an average, not a percentage. */
const isOwnLevel = (mark: Mark): boolean =>
  mark.kind !== 'figure' || mark.figure.unit === 'dollars' || mark.figure.unit === 'count';

function leafOf({ subject }: SeriesFound, mark: Mark, extreme: Extreme | null, side: 1 | -1): Leaf | null {
  if (mark.kind === 'average') return averageLeaf(subject, mark, side);
  if (mark.kind === 'figure') return mark.figure.to === undefined ? levelLeaf(subject, mark, side) : null;
  return mark.kind === 'stretch' && extreme !== null ? extremeLeaf(subject, mark, extreme, side) : null;
}
