import { tableSelector } from '#renderer/components/tables/read-table.ts';

let lastOver: Element | null = null;

/** Remembers the table that was pointed at or stepped into last, since a menu and a palette take the focus away. */
export function watchTables(): () => void {
  const note = ({ target }: Event): void => {
    const table = target instanceof Element ? target.closest(tableSelector) : null;
    if (table) lastOver = table;
  };
  document.addEventListener('focusin', note);
  document.addEventListener('pointerdown', note);
  return () => {
    document.removeEventListener('focusin', note);
    document.removeEventListener('pointerdown', note);
  };
}

const isOnScreen = (element: Element): boolean =>
  element.isConnected && element.checkVisibility() && element.closest('dialog') === null;

/** The table that the focus is in, else the one used last while it is on screen, else the first on screen; null without any. */
export function findTable(): Element | null {
  const focused = document.activeElement?.closest(tableSelector) ?? null;
  if (focused && isOnScreen(focused)) return focused;
  if (lastOver && isOnScreen(lastOver)) return lastOver;
  return [...document.querySelectorAll(`main :is(${tableSelector})`)].find(isOnScreen) ?? null;
}
