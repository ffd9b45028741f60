import type { Mark } from '../../marks/mark.ts';
import type { Sentence } from '../../sentences/read-sentences.ts';

/** A word, a mark or a sign of a sentence, with its place in the template. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In small letters; a placeholder where it is a mark. */
  readonly text: string;
  readonly mark: Mark | null;
}

const parts = /[a-z](?:[a-z'’]|-(?=[a-z]))*|->|\S/gi;
const known = new WeakMap<Sentence, readonly Token[]>();

/** The tokens of a sentence, in order. */
export function tokensOf(sentence: Sentence): readonly Token[] {
  const found = known.get(sentence);
  if (found) return found;
  const tokens = [...sentence.template.text.matchAll(parts)].map(
    ({ index, 0: text }): Token => ({
      start: index,
      end: index + text.length,
      text: text.toLowerCase(),
      mark: sentence.template.markAt(index),
    }),
  );
  known.set(sentence, tokens);
  return tokens;
}
