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
  const all = inOrder(evidence);
  const proposed = new Set(proposals);
  return sentences.flatMap((sentence): Left[] => {
    const here = startingWithin(all, sentence);
    const facts = here.filter((span) => !proposed.has(span));
    const isProposing = proposes.test(sentence.text) || facts.length < here.length;
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
    if (left.length > 0 || here.length > 0 || !isProposing) return left;
    const span = { start: sentence.start, end: sentence.end };
    return [
      { span, why: 'This seems to propose something, but no trade, condition or figure was found in it.' },
    ];
  });
}

const inOrder = (spans: readonly Span[]): readonly Span[] =>
  spans.toSorted((left, right) => left.start - right.start);

const overlaps = (sentence: Sentence, mark: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => start < sentence.start + mark.end && sentence.start + mark.start < end);

const tooLong = ({ start, end }: Sentence): Left => ({
  span: { start, end },
  why: 'This goes on for longer than a sentence that is read to its end.',
});

/** Bare small counts are words of the prose, such as the number of a list. */
const isPlain = (sentence: Sentence, end: number): boolean =>
  /^[.)\]]/.test(sentence.text.slice(end)) && end < 4;

/** Those of the spans in order that start in a sentence: a note may have thousands of both. */
function startingWithin(ordered: readonly Span[], { start, end }: Span): readonly Span[] {
  return ordered.slice(firstFrom(ordered, start), firstFrom(ordered, end));
}

function firstFrom(ordered: readonly Span[], place: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as Span).start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
