import { type RefObject, useEffect, useState } from 'react';
import { tableSelector } from '#renderer/components/tables/read-table.ts';

export interface Corner {
  readonly table: Element;
  readonly top: number;
  readonly right: number;
}

/** Width and height of what stands in the corner. */
export const cornerSize = 22;

/** Where the corner of a table is in sight; null where the table is too small to carry a button. */
function cornerOf(table: Element): Corner | null {
  const box = table.getBoundingClientRect();
  const around = (table.parentElement ?? table).getBoundingClientRect();
  const top = Math.max(box.top, around.top, 0);
  const right = Math.min(box.right, around.right, innerWidth);
  const fits = box.width > 5 * cornerSize && box.height > 2 * cornerSize && right - box.left > 5 * cornerSize;
  return fits ? { table, top, right } : null;
}

const isSame = (one: Corner, other: Corner | null): boolean =>
  one.table === other?.table && one.top === other.top && one.right === other.right;

/**
 * The corner of the table under the pointer, where that stands now; null while there is none.
 * @param button what stands in the corner: over it the pointer is still over the table
 * @param menu what it opens, which keeps the corner for as long as it is open
 */
export function useTableCorner(
  button: RefObject<Element | null>,
  menu: RefObject<Element | null>,
): Corner | null {
  const [corner, setCorner] = useState<Corner | null>(null);
  const table = corner?.table ?? null;
  useEffect(() => {
    const isOpen = (): boolean => menu.current?.matches(':popover-open') ?? false;
    const over = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || isOpen()) return;
      if ([button, menu].some(({ current }) => current?.contains(target))) return;
      const next = target.closest('dialog') === null ? target.closest(tableSelector) : null;
      setCorner((before) => (before?.table === next ? before : next && cornerOf(next)));
    };
    const hide = (): void => setCorner(null);
    const out = ({ relatedTarget }: PointerEvent): void => {
      if (relatedTarget === null && !isOpen()) hide();
    };
    document.addEventListener('pointerover', over);
    document.addEventListener('pointerout', out);
    document.addEventListener('scroll', hide, { capture: true, passive: true });
    window.addEventListener('resize', hide);
    return () => {
      document.removeEventListener('pointerover', over);
      document.removeEventListener('pointerout', out);
      document.removeEventListener('scroll', hide, true);
      window.removeEventListener('resize', hide);
    };
  }, [button, menu]);
  useEffect(() => {
    if (table === null) return;
    let frame = 0;
    const follow = (): void => {
      frame = 0;
      const isUnder = [table, button.current].some((one) => one?.matches(':hover'));
      const isKept = isUnder || menu.current?.matches(':popover-open');
      const now = isKept && table.isConnected ? cornerOf(table) : null;
      setCorner((before) => (before !== null && isSame(before, now) ? before : now));
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(follow);
    };
    // No event tells that a table has been moved by what stands before it, or taken away under a pointer at rest.
    const changes = new MutationObserver(soon);
    changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    const sizes = new ResizeObserver(soon);
    sizes.observe(table);
    // It may have moved before this was heard.
    soon();
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      sizes.disconnect();
    };
  }, [table, button, menu]);
  return corner;
}
