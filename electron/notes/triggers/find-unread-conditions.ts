import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Mark } from '../marks/mark.ts';
import { spanIn } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { comparisonBefore } from './grammar/comparison-before.ts';
import { seriesFor } from './grammar/series-for.ts';
import { tokensOf } from './grammar/tokens.ts';
import { isTold } from './is-told.ts';
import { cues, lists } from './words/cues.ts';
import { otherMeasures } from './words/other-measures.ts';

/** A condition that no rule could read, with its level, which another finding may still place. */
export interface UnreadCondition {
  readonly mark: Mark | null;
  readonly left: NoteReading['notUnderstood'][number];
}

const most = 60;

/**
 * The comparisons of a sentence that waits for something which became no condition, each with what is missing.
 * @param taken marks of the conditions that were read
 * @param isHeaded whether the sentence stands under a heading of conditions
 */
export function findUnreadConditions(
  sentence: Sentence,
  taken: ReadonlySet<Mark>,
  isHeaded: boolean,
): readonly UnreadCondition[] {
  const { text } = sentence.template;
  const first = isHeaded || lists.test(text) ? 0 : [...text.matchAll(cues)][0]?.index;
  if (first === undefined) return [];
  const tokens = tokensOf(sentence);
  return tokens.flatMap(({ mark, start, end }, level): UnreadCondition[] => {
    if (!mark || (mark.kind !== 'figure' && mark.kind !== 'average')) return [];
    if (taken.has(mark) || start < first || isTold(sentence, start)) return [];
    const words = comparisonBefore(tokens, level);
    if (!words) return [];
    const from = Math.max(first, clauseBefore(text, tokens[words.first]?.start ?? start));
    const [open, close] = [sentence.template.sourceOf(from), sentence.template.sourceOf(end)];
    const span = spanIn(sentence, open, close);
    const series = seriesFor(sentence, tokens, words.first, level);
    const named = series ? null : nameOf(tokens.slice(0, words.first).map((token) => token.text));
    const { symbol, standsFor } = series?.subject.subject ?? {};
    const why = series
      ? standsFor === undefined
        ? `This holds ${symbol} against a level, and no rule says what follows; it is not read as a condition.`
        : `${symbol} only stands for "${standsFor}": a level of one is none of the other; this condition is not read.`
      : named === null
        ? 'A condition that does not say of which series; it is not read.'
        : `No series is known that stands for "${named.slice(0, most)}"; this condition is not read.`;
    return [{ mark, left: { span, why } }];
  });
}

/** Where the clause of a place begins. */
function clauseBefore(text: string, at: number): number {
  const before = text.slice(0, at);
  const start = Math.max(...[', ', '; ', ': ', '. '].map((sign) => before.lastIndexOf(sign) + 2), 0);
  return start === 1 ? 0 : start;
}

/** The word of a thing that is no series, nearest before the comparison. */
function nameOf(words: readonly string[]): string | null {
  const known = words.findLast((word) => otherMeasures.has(word));
  if (known !== undefined) return known;
  const last = words.findLast(
    (word) => /^[a-z]{3,}/.test(word) && !/^(?:once|when|should|unless|until)$/.test(word),
  );
  return last ?? null;
}
