import type { Sentiment } from '#shared/domain/playbook/sentiment.ts';
import { findTerms } from './find-terms.ts';
import { splitClauses } from './split-clauses.ts';
import { splitWords } from './split-words.ts';
import { weighClause } from './weigh-clause.ts';

/** Weights below this say nothing. */
const least = 0.02;

/** The words of a flat sentence that carry its tone, with signed weights; spans are offsets into the sentence. */
export function weighSentence(sentence: string): Sentiment['phrases'] {
  const words = splitWords(sentence);
  const terms = findTerms(words);
  return splitClauses(words, terms)
    .flatMap((clause) => weighClause(clause, terms, words))
    .filter(({ weight }) => Math.abs(weight) >= least)
    .map(({ from, to, weight }) => ({
      span: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
      weight: Math.round(weight * 1000) / 1000,
    }));
}
