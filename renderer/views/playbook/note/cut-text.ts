import type { Span } from '#shared/domain/playbook/span.ts';
import type { NoteItem } from './note-items.ts';

/** A stretch of the text over which the same items hold. */
export interface TextPiece extends Span {
  readonly items: readonly NoteItem[];
}

/** A sentence, or what stands between two. */
export interface TextBlock extends Span {
  readonly isSentence: boolean;
  readonly pieces: readonly TextPiece[];
  /** Ids of everything that was found in it, each once. */
  readonly ids: readonly string[];
}

interface Placed extends Span {
  readonly item: NoteItem;
}

function cutBlock({ start, end }: Span, isSentence: boolean, placed: readonly Placed[]): TextBlock {
  const within = placed.filter((span) => span.start < end && span.end > start);
  const cuts = [
    start,
    end,
    ...within.flatMap((span) => [Math.max(span.start, start), Math.min(span.end, end)]),
  ];
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  const pieces = ordered.slice(0, -1).map((from, index): TextPiece => {
    const to = ordered[index + 1] as number;
    const items = within.filter((span) => span.start <= from && span.end >= to).map(({ item }) => item);
    return { start: from, end: to, items: [...new Set(items)] };
  });
  return { start, end, isSentence, pieces, ids: [...new Set(within.map(({ item }) => item.id))] };
}

/** The whole text in order, as sentences and what stands between them, each cut where an item begins or ends. */
export function cutText(
  length: number,
  sentences: readonly Span[],
  items: readonly NoteItem[],
): readonly TextBlock[] {
  const placed = items.flatMap((item) => item.spans.map((span): Placed => ({ ...span, item })));
  const blocks: TextBlock[] = [];
  let at = 0;
  const addTo = (end: number): void => {
    if (end > at) blocks.push(cutBlock({ start: at, end }, false, placed));
  };
  for (const { start, end } of sentences.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    addTo(start);
    blocks.push(cutBlock({ start, end }, true, placed));
    at = end;
  }
  addTo(length);
  return blocks;
}
