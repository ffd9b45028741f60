import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import type { Mark } from '../marks/mark.ts';
import { spanIn, type Used } from '../sentences/finding.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

type Left = NoteReading['notUnderstood'][number];

const proposes =
  /\b(?:buy|sell|short|hedge|trim|add to|reduce|overweight|underweight|stop(?:s|-loss)?|target|take profits?|exit|enter|recommend|we propose|we would)\b/i;

/** Where the note was understood. */
export interface Understood {
  /** Marks that a rule has placed. */
  readonly used: Used;
  /** The words of everything that was found. */
  readonly evidence: readonly Span[];
  /** The words that propose ideas, apart from those of their terms. */
  readonly proposals: readonly Span[];
  /** Places that state the note's own sentiment. */
  readonly stated: readonly Span[];
}

/** Figures, stretches of time that go with a proposal, and sentences that seem to propose something, that no rule has placed. */
export function findNotUnderstood(
  sentences: readonly Sentence[],
  { used, evidence, proposals, stated }: Understood,
): readonly Left[] {
  const starts = startsOf(evidence);
  const ideaStarts = startsOf(proposals);
  const proposal = new Set(proposals);
  const facts = evidence.filter((span) => !proposal.has(span));
  return sentences.flatMap((sentence): Left[] => {
    const isCovered = hasBetween(starts, sentence.start, sentence.end);
    const isProposing = proposes.test(sentence.text) || hasBetween(ideaStarts, sentence.start, sentence.end);
    const isOpen = (mark: Mark) =>
      mark.kind === 'figure'
        ? !(mark.bare && isPlain(sentence, mark.end)) && !overlaps(sentence, mark, stated)
        : mark.kind === 'stretch' && isProposing && !overlaps(sentence, mark, facts);
    const left = [
      ...sentence.marks
        .filter((mark) => !used.has(mark) && isOpen(mark))
        .map((mark) => ({
          span: spanIn(sentence, mark.start, mark.end),
          why: `No rule says what this ${mark.kind === 'figure' ? 'figure' : 'stretch of time'} is about.`,
        })),
      ...(sentence.isWhole ? [] : [tooLong(sentence)]),
    ];
    if (left.length > 0 || isCovered || !isProposing) return left;
    const span = { start: sentence.start, end: sentence.end };
    return [
      { span, why: 'This seems to propose something, but no trade, condition or figure was found in it.' },
    ];
  });
}

const startsOf = (spans: readonly Span[]): readonly number[] =>
  spans.map(({ start }) => start).toSorted((left, right) => left - right);

const overlaps = (sentence: Sentence, mark: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start < sentence.start + mark.end && sentence.start + mark.start < end);

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
