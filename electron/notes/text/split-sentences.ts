import type { Span } from '#shared/domain/playbook/span.ts';
import nlp from 'compromise/tokenize';

/** The splitter alone: the library's views cost a hundred times as much, and their offsets slip at bullets. */
const tokenizer = nlp.methods() as {
  readonly one: { readonly tokenize: { splitSentences(text: string, world: object): readonly string[] } };
};
// The library looks ahead over whole paragraphs, in time that grows with their square.
const longestPiece = 1200;
const endsInAbbreviation =
  /(?:^|[\s(])(?:vs|approx|no|est|ca|incl|excl|avg|yr|resp|cf|eg|ie|e\.g|i\.e)\.\s*$/i;

/**
 * The sentences of a text, in order; lines and list items are sentences of their own.
 * @param flat as `flattenText` leaves it
 * @param most what comes after as many sentences is left alone
 */
export function splitSentences(flat: string, most = Number.POSITIVE_INFINITY): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  let continues = false;
  for (const piece of piecesOf(flat)) {
    if (spans.length > most) break;
    for (const sentence of splitPiece(piece)) {
      const span = trimmed(flat, at, at + sentence.length);
      at += sentence.length;
      if (!span) continue;
      const last = spans.at(-1);
      if (continues && last) spans[spans.length - 1] = { start: last.start, end: span.end };
      else spans.push(span);
      continues = endsInAbbreviation.test(sentence.slice(-12)) && !sentence.includes('\n');
    }
  }
  return spans.slice(0, most);
}

/** Sentences that are the piece when joined; one that the library would shorten stays whole. */
function splitPiece(piece: string): readonly string[] {
  // Spaces it would swallow, and over signs without words it takes longest.
  if (!/[\p{L}\p{N}]/u.test(piece)) return [piece];
  const sentences = tokenizer.one.tokenize.splitSentences(piece, nlp.world());
  return sentences.join('') === piece ? sentences : [piece];
}

/** The text cut at line ends, and long lines where a sentence seems to end; joined they are the text. */
function* piecesOf(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    const end = lineEnd - start > longestPiece ? start + cutOf(text, start) : lineEnd;
    yield text.slice(start, end);
    start = end;
  }
}

function cutOf(text: string, start: number): number {
  const head = text.slice(start, start + longestPiece);
  const ends = [...head.matchAll(/[.!?]["')]? +(?=[A-Z(])/g)];
  const last = ends.at(-1);
  if (last) return last.index + last[0].length;
  const space = head.lastIndexOf(' ');
  return space > 0 ? space + 1 : longestPiece;
}

function trimmed(text: string, start: number, end: number): Span | null {
  const sentence = text.slice(start, end);
  const lead = sentence.length - sentence.trimStart().length;
  const tail = sentence.length - sentence.trimEnd().length;
  return lead === sentence.length ? null : { start: start + lead, end: end - tail };
}
