import type { Word } from './term.ts';

const word = /(?<![\w.%)])[+-]~?\d[\d.,]*%|[a-z&]+(?:'[a-z]+)?|\d[a-z\d.,]*%?|[,;:()\u2014\u2013?]/g;

/** The words, figures (with their sign when they are percentages) and marks of a sentence in small letters; hyphens part words, so that `risk-off` is `risk off`. */
export function splitWords(sentence: string): readonly Word[] {
  // A capital whose small form is longer would shift what follows.
  const small = sentence.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  return [...small.matchAll(word)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}
