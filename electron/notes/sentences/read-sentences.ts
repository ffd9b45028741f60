import type { Span } from '#shared/domain/playbook/span.ts';
import { findMarks } from '../marks/find-marks.ts';
import type { Mark } from '../marks/mark.ts';
import { flattenText } from '../text/flatten-text.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { type Template, templateOf } from './template.ts';

/** A sentence of a note with what stands in it. */
export interface Sentence extends Span {
  /** Place among the note's sentences. */
  readonly index: number;
  /** Flat text, for matching only. */
  readonly text: string;
  /** In the order of the text; their offsets are of the sentence. */
  readonly marks: readonly Mark[];
  readonly template: Template;
}

// A sentence that goes on for longer is data or an attack; its marks are those of its beginning.
const longestRead = 4000;

/** The sentences of a note, each with the series, figures, averages and stretches of time that it names. */
export function readSentences(text: string, asOf: number): readonly Sentence[] {
  const flat = flattenText(text);
  return splitSentences(flat).map(({ start, end }, index) => {
    const sentence = flat.slice(start, Math.min(end, start + longestRead));
    const marks = findMarks(sentence, asOf);
    return { index, start, end, text: sentence, marks, template: templateOf(sentence, marks) };
  });
}
