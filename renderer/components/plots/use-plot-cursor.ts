import { type KeyboardEvent, useState } from 'react';
import { stepStop } from './step-stop.ts';

export interface PlotCursorState {
  /** The stop under the cursor; null while none is shown. */
  readonly index: number | null;
  /** True when a key moved it last, so that it is worth saying. */
  readonly byKey: boolean;
  point(index: number | null): void;
  /** Moves the cursor from where it is, or from `rest`; Escape takes it away. */
  onKeyDown(event: KeyboardEvent, rest: number): void;
}

const away = { index: null, byKey: false } as const;

/** A cursor over `count` stops for pointer and keys. */
export function usePlotCursor(count: number): PlotCursorState {
  const [cursor, setCursor] = useState<Pick<PlotCursorState, 'index' | 'byKey'>>(away);
  const index = cursor.index === null || count === 0 ? null : Math.min(cursor.index, count - 1);
  return {
    index,
    byKey: cursor.byKey,
    point(next) {
      const wanted = next !== null && next < 0 ? null : next;
      if (wanted !== index) setCursor({ index: wanted, byKey: false });
    },
    onKeyDown(event, rest) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape' && index !== null) {
        event.stopPropagation();
        return setCursor(away);
      }
      const next = stepStop(event.key, index ?? rest, count);
      if (next === null) return;
      event.preventDefault();
      setCursor({ index: next, byKey: true });
    },
  };
}
