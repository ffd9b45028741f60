import { deskStore } from '../store.ts';
import type { DeskLayout } from './desk-layout.ts';
import { selectLayout } from './select-layout.ts';

type Change = (layout: DeskLayout) => DeskLayout;

/** Whether two layouts place every panel alike. */
export const isSameLayout = (a: DeskLayout, b: DeskLayout): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
/** What is arranged in a meeting ends with it, and is for no set of screens. */
function put(layout: DeskLayout): void {
  const { displays, settings, changeSettings } = deskStore.getState();
  const isForScreens = displays !== null && !settings?.meeting;
  changeSettings({ layout, ...(isForScreens ? { layoutDisplays: displays } : {}) });
}

/** Changes the layout where there is nothing to undo, such as which tab is shown or where a window was left. */
export function putLayout(change: Change): void {
  const before = selectLayout(deskStore.getState());
  const after = change(before);
  if (!isSameLayout(before, after)) put(after);
}

/**
 * Changes where the panels stand, which is one step of the history.
 * @param name what is changed, for the user, such as "place of the chart"
 * @param gesture steps of one gesture become one
 */
export function changeLayout(name: string, change: Change, gesture?: string): void {
  const state = deskStore.getState();
  const before = selectLayout(state);
  const after = change(before);
  if (isSameLayout(before, after)) return;
  put(after);
  state.recordStep({
    name,
    subject: 'layout',
    ...(gesture === undefined ? {} : { gesture }),
    undo: () => put(before),
    redo: () => put(after),
  });
}
