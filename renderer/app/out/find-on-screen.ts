import { tableSelector } from '#renderer/components/tables/read-table.ts';

const plotSelector = 'figure.plot';
const last: { table: Element | null; plot: Element | null } = { table: null, plot: null };

/** Remembers the table and the plot that were stepped into or pressed last, since a menu and a palette take the focus away. */
export function watchTables(): () => void {
  const note = ({ target }: Event): void => {
    if (!(target instanceof Element) || target.closest('main') === null) return;
    last.table = target.closest(tableSelector) ?? last.table;
    // Another part of the screen is in use then, the chart perhaps.
    last.plot = target.closest(plotSelector);
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

const firstOnScreen = (selector: string): Element | null =>
  [...document.querySelectorAll(`main :is(${selector})`)].find(isOnScreen) ?? null;

/** The table that the focus is in, else the one used last while it is on screen, else the first on screen; null without any. */
export function findTable(): Element | null {
  const focused = document.activeElement?.closest(tableSelector) ?? null;
  if (focused && isOnScreen(focused)) return focused;
  return last.table && isOnScreen(last.table) ? last.table : firstOnScreen(tableSelector);
}

/** The plot that was used last and is on screen, or the first on screen. */
export function findPlot(which: 'in use' | 'on screen'): Element | null {
  if (which === 'on screen') return firstOnScreen(plotSelector);
  return last.plot && isOnScreen(last.plot) ? last.plot : null;
}
