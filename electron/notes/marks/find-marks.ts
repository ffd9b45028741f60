import { createCover, type Place } from './create-cover.ts';
import { findAverages } from './find-averages.ts';
import { findFigures } from './find-figures.ts';
import { findStretches } from './find-stretches.ts';
import { findSubjects } from './find-subjects.ts';
import { monthWord } from './month-days.ts';
import type { Mark } from './mark.ts';

// Names that hold digits, such as `3x bull`, levels of rating and places of a text.
const namesWithDigits = new RegExp(
  [
    '\\b20\\d\\d-\\d\\d-\\d\\d\\b',
    '\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b',
    '\\b\\d{1,2}:\\d\\d\\b',
    `\\b${monthWord} ?\\d{1,2}(?:st|nd|rd|th)?\\b(?!%)`,
    `\\b\\d{1,2}(?:st|nd|rd|th)? ${monthWord}`,
    '\\b\\d{1,2}(?:st|nd|rd|th)\\b',
    '-?\\b[1-3]x\\b',
    '\\b[A-Z]\\d\\b',
    '\\bp\\. ?\\d+',
    '\\b20[0-4]\\d\\b(?!\\.\\d|%)',
  ].join('|'),
  'gi',
);

/**
 * Everything of a sentence that rules work on, in the order of the text: averages and stretches of time hold their digits
 * before figures are looked for, names of series before both.
 * @returns marks whose offsets are of the sentence
 */
export function findMarks(sentence: string, asOf: number): readonly Mark[] {
  const cover = createCover(sentence.length);
  const free = <Found extends Place>(found: readonly Found[]): readonly Found[] => {
    const kept = found.filter(cover.isFree);
    for (const one of kept) cover.take(one);
    return kept;
  };
  const averages = free(findAverages(sentence));
  const subjects = free(findSubjects(sentence));
  const stretches = free(findStretches(sentence, asOf));
  for (const { index, 0: text } of sentence.matchAll(namesWithDigits))
    cover.take({ start: index, end: index + text.length });
  const figures = findFigures(sentence, cover);
  return [...averages, ...subjects, ...stretches, ...figures].toSorted(
    (left, right) => left.start - right.start,
  );
}
