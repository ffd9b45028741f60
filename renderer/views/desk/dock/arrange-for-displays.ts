import { isSameLayout } from '#renderer/state/layout/change-layout.ts';
import { readLayout } from '#renderer/state/layout/read-layout.ts';
import { layoutForDisplays, withChosenLayout } from '#renderer/state/layout/saved-layouts.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';

const subject = 'layout of the screens';

/**
 * Arranges the panels as saved for a set of screens, when they were arranged for another; one step of the history, and one
 * notice that offers to undo it. Undone, it does not come again with these screens.
 */
export function arrangeForDisplays(displays: string): void {
  const state = deskStore.getState();
  state.showDisplays(displays);
  const { savedLayouts, layoutDisplays, layoutName } = selectSettings(state);
  if (displays === '' || layoutDisplays === displays || savedLayouts.length === 0) return;
  const saved = layoutForDisplays(savedLayouts, displays);
  const layout = readLayout(saved?.layout);
  const before = selectLayout(state);
  // Saved before it was noted for which screens the panels stand as they do: they stay.
  if (layoutDisplays === null || (layout && isSameLayout(before, layout)))
    state.changeSettings({ layoutDisplays: displays });
  else if (saved && layout) {
    const put = (stands: typeof layout, name: string | null, chosen: string | null): void => {
      const now = selectSettings(deskStore.getState());
      state.changeSettings({
        layout: stands,
        layoutDisplays: displays,
        layoutName: name,
        savedLayouts: withChosenLayout(now.savedLayouts, displays, chosen),
      });
    };
    const redo = (): void => put(layout, saved.name, saved.name);
    redo();
    state.recordStep({
      name: `layout ${saved.name}`,
      subject,
      undo: () => put(before, layoutName, null),
      redo,
    });
    state.notify(
      'information',
      `Layout “${saved.name}” is in place, as saved for these screens.`,
      'private',
      subject,
    );
  }
}
