import type { SubjectMark } from '../../marks/mark.ts';
import type { Sentence } from '../../sentences/read-sentences.ts';

/** The series named before a place of the sentence, else after it, as in `takes us out of IWM`, else before the sentence. */
export function spokenOf({ marks, template, carried }: Sentence, at: number): SubjectMark | null {
  const named = marks.findLast(
    (mark): mark is SubjectMark => mark.kind === 'subject' && template.placeOf(mark) < at,
  );
  return named ?? marks.find((mark) => mark.kind === 'subject') ?? carried;
}
