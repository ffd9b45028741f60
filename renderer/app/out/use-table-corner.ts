import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { tableSelector } from '#renderer/components/tables/read-table.ts';
import { type Box, freePlace } from './free-place.ts';
import { shownIn } from './shown-in.ts';

export interface Corner {
  readonly table: Element;
  readonly left: number;
  readonly top: number;
}

/** Width and height of what stands in the corner. */
export const cornerSize = 22;

/** Where there is room near the corner of a table in sight; null where the table is too small, or full. */
function cornerOf(table: Element, button: Element | null): Corner | null {
  const box = table.getBoundingClientRect();
  const around = (table.parentElement ?? table).getBoundingClientRect();
  const top = Math.max(box.top, around.top, 0);
  const area = {
    left: Math.max(box.left, around.left, 0),
    top,
    right: Math.min(box.right, around.right, innerWidth),
    bottom: Math.min(box.bottom, around.bottom, innerHeight, top + 4 * cornerSize),
  };
  const fits = box.width > 5 * cornerSize && box.height > 2 * cornerSize;
  if (!fits || area.right - area.left < 5 * cornerSize) return null;
  const taken = shownIn(table, area).map(withGap);
  for (let tries = 0; tries < mostTries; tries++) {
    const place = freePlace(area, taken, cornerSize);
    const over = place && coverAt(place, table, button);
    if (over === null) return place && { table, ...place };
    taken.push(over.getBoundingClientRect());
  }
  return null;
}

/** How often something that stands over a table is made way for. */
const mostTries = 6;
const gap = 2;
const withGap = ({ left, top, right, bottom }: Box): Box => ({
  left: left - gap,
  top,
  right: right + gap,
  bottom,
});

/** What stands over a table where the button would be; null for nothing. */
function coverAt({ left, top }: { left: number; top: number }, table: Element, button: Element | null) {
  for (const x of [left + 1, left + cornerSize - 1])
    for (const y of [top + 1, top + cornerSize - 1]) {
      const highest = document.elementsFromPoint(x, y).find((element) => !button?.contains(element));
      if (highest && !table.contains(highest) && !highest.contains(table)) return highest;
    }
  return null;
}

const isSame = (one: Corner | null, other: Corner | null): boolean =>
  one?.table === other?.table && one?.top === other?.top && one?.left === other?.left;

/**
 * Where the button of the table under the pointer stands now, in its corner or as near to it as nothing is covered; null while there is none.
 * @param button what stands in the corner: over it the pointer is still over the table
 * @param menu what it opens, which keeps the corner for as long as it is open
 */
export function useTableCorner(
  button: RefObject<Element | null>,
  menu: RefObject<Element | null>,
): Corner | null {
  const [corner, setCorner] = useState<Corner | null>(null);
  const standing = useRef<Corner | null>(null);
  // Set only when it is another: React keeps what changes nothing until it next draws, and what that refers to with it.
  const stand = useCallback((next: Corner | null): void => {
    if (isSame(standing.current, next)) return;
    standing.current = next;
    setCorner(next);
  }, []);
  const table = corner?.table ?? null;
  useEffect(() => {
    const isOpen = (): boolean => menu.current?.matches(':popover-open') ?? false;
    const over = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element) || isOpen()) return;
      if ([button, menu].some(({ current }) => current?.contains(target))) return;
      const next = target.closest('dialog') === null ? target.closest(tableSelector) : null;
      if (standing.current?.table !== next) stand(next && cornerOf(next, button.current));
    };
    const hide = (): void => stand(null);
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
  }, [button, menu, stand]);
  useEffect(() => {
    if (table === null) return;
    let frame = 0;
    const follow = (): void => {
      frame = 0;
      const isUnder = [table, button.current].some((one) => one?.matches(':hover'));
      const isKept = isUnder || menu.current?.matches(':popover-open');
      stand(isKept && table.isConnected ? cornerOf(table, button.current) : null);
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
  }, [table, button, menu, stand]);
  return corner;
}
