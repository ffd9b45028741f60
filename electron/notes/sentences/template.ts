import type { Mark } from '../marks/mark.ts';

/** One private character for each kind of mark, so that rules are plain patterns over words. */
export const placeholders = {
  subject: '\ue001',
  figure: '\ue002',
  stretch: '\ue003',
  average: '\ue004',
} as const;

/** A sentence with each mark as one character, and the way back from that text to the sentence. */
export interface Template {
  readonly text: string;
  /** The mark at a place of the template, or null. */
  markAt(at: number): Mark | null;
  /** The place of a mark in the template, or -1. */
  placeOf(mark: Mark): number;
  /** The place in the sentence of a place in the template; the end of a mark for the place after it. */
  sourceOf(at: number): number;
}

/** Makes the template of a sentence. Marks are in order and do not overlap. */
export function templateOf(sentence: string, marks: readonly Mark[]): Template {
  const places: { at: number; mark: Mark }[] = [];
  let text = '';
  let from = 0;
  for (const mark of marks) {
    text += sentence.slice(from, mark.start);
    places.push({ at: text.length, mark });
    text += placeholders[mark.kind];
    from = mark.end;
  }
  text += sentence.slice(from);
  const byPlace = new Map(places.map(({ at, mark }) => [at, mark]));
  const byMark = new Map(places.map(({ at, mark }) => [mark, at]));
  return {
    text,
    markAt: (at) => byPlace.get(at) ?? null,
    placeOf: (mark) => byMark.get(mark) ?? -1,
    sourceOf(at) {
      const last = places.findLast((place) => place.at < at);
      if (!last) return at;
      return last.mark.end + at - last.at - 1;
    },
  };
}
