import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import { spanIn, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

type Left = NoteReading['notUnderstood'][number];

const proposes =
  /\b(?:buy|sell|short|hedge|trim|add to|reduce|overweight|underweight|stop(?:s|-loss)?|target|take profits?|exit|enter|recommend|we propose|we would)\b/i;

/** Figures, and sentences that seem to propose something, that no rule has placed. */
export function findNotUnderstood(
  sentences: readonly Sentence[],
  used: Used,
  evidence: readonly Span[],
  /** Places that state the note's own sentiment. */
  stated: readonly Span[],
): readonly Left[] {
  const starts = evidence.map(({ start }) => start).toSorted((left, right) => left - right);
  return sentences.flatMap((sentence): Left[] => {
    const figures = sentence.marks.filter(
      (mark) =>
        mark.kind === 'figure' &&
        !used.has(mark) &&
        !(mark.bare && isPlain(sentence, mark.end)) &&
        !stated.some(
          (span) => span.start < sentence.start + mark.end && sentence.start + mark.start < span.end,
        ),
    );
    const left = [
      ...figures.map((mark) => ({
        span: spanIn(sentence, mark.start, mark.end),
        why: 'No rule says what this figure is about.',
      })),
      ...(sentence.isWhole ? [] : [tooLong(sentence)]),
    ];
    const isCovered = hasBetween(starts, sentence.start, sentence.end);
    if (left.length > 0 || isCovered || !proposes.test(sentence.text)) return left;
    const span = { start: sentence.start, end: sentence.end };
    return [
      { span, why: 'This seems to propose something, but no trade, condition or figure was found in it.' },
    ];
  });
}

const tooLong = ({ start, end }: Sentence): Left => ({
  span: { start, end },
  why: 'This goes on for longer than a sentence that is read to its end.',
});

/** Bare small counts are words of the prose, such as the number of a list. */
const isPlain = (sentence: Sentence, end: number): boolean =>
  /^[.)\]]/.test(sentence.text.slice(end)) && end < 4;

function hasBetween(sorted: readonly number[], from: number, to: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) < to;
}
