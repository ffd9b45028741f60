import { memo, type KeyboardEvent, type MouseEvent } from 'react';
import type { ClaimVerdict } from '#shared/ipc/claim-schemas.ts';
import type { TextBlock, TextPiece } from './cut-text.ts';

export interface NoteSentenceProps {
  readonly text: string;
  readonly block: TextBlock;
  /** Ids that are pointed at among those of this sentence, separated by spaces: text, so that equal is the same. */
  readonly pointed: string;
  /** Verdict of each claim in it that is not confirmed, as `id:verdict`, separated by spaces. */
  readonly verdicts: string;
  readonly isStop: boolean;
  onPoint(ids: readonly string[], byKey: boolean): void;
  onStep(from: number, by: 1 | -1): void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function verdictOf(piece: TextPiece, verdicts: string): ClaimVerdict | undefined {
  const known = verdicts.split(' ').map((pair) => pair.split(':'));
  return known.find(([id]) => piece.items.some((item) => item.id === id))?.[1] as ClaimVerdict | undefined;
}

/** A sentence of the note with the marks of what was found in it; it can be asked what that is. */
export const NoteSentence = memo(function NoteSentence(props: NoteSentenceProps) {
  const { text, block, pointed, verdicts, isStop, onPoint, onStep } = props;
  const active = new Set(pointed.split(' '));
  const pieces = block.pieces.map((piece) => {
    const words = text.slice(piece.start, piece.end);
    if (piece.items.length === 0) return words;
    return (
      <mark
        key={piece.start}
        className={`mark ${[...new Set(piece.items.map(({ kind }) => `mark-${kind}`))].join(' ')}`}
        data-ids={piece.items.map(({ id }) => id).join(' ')}
        data-active={piece.items.some(({ id }) => active.has(id)) || undefined}
        data-verdict={verdictOf(piece, verdicts)}
      >
        {words}
      </mark>
    );
  });
  if (block.ids.length === 0 || !block.isSentence) return <span>{pieces}</span>;
  const idsAt = (target: EventTarget): readonly string[] => {
    const ids = target instanceof Element ? target.closest('[data-ids]')?.getAttribute('data-ids') : null;
    return ids ? ids.split(' ') : block.ids;
  };
  return (
    <span
      className="sentence"
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={pointed !== ''}
      data-start={block.start}
      onClick={(event: MouseEvent) => onPoint(idsAt(event.target), false)}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (event.key === 'Enter' || event.key === ' ') onPoint(block.ids, true);
        else if (steps[event.key] !== undefined) onStep(block.start, steps[event.key] as 1 | -1);
        else return;
        event.preventDefault();
      }}
    >
      {pieces}
    </span>
  );
});
