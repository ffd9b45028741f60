import { deskStore } from '../store.ts';
import type { DeskLayout } from './desk-layout.ts';
import { selectLayout } from './select-layout.ts';

const put = (layout: DeskLayout): void => deskStore.getState().changeSettings({ layout });

/**
 * Changes where the panels stand, which is one step of the history.
 * @param name what is changed, for the user, such as "place of the chart"
 * @param gesture steps of one gesture, such as a drag, become one
 */
export function changeLayout(
  name: string,
  change: (layout: DeskLayout) => DeskLayout,
  gesture?: string,
): void {
  const state = deskStore.getState();
  const before = selectLayout(state);
  const after = change(before);
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  put(after);
  state.recordStep({
    name,
    subject: 'layout',
    ...(gesture === undefined ? {} : { gesture }),
    undo: () => put(before),
    redo: () => put(after),
  });
}
