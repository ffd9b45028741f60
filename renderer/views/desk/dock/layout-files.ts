import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { changeLayout } from '#renderer/state/layout/change-layout.ts';
import { readLayout } from '#renderer/state/layout/read-layout.ts';
import { withChosenLayout, withSavedLayout } from '#renderer/state/layout/saved-layouts.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { SavedLayout } from '#shared/domain/settings.ts';

/** Keeps the layout as it is under a name, for the screens that are there. */
export async function saveLayoutAs(name: string): Promise<void> {
  const { notify, changeSettings } = deskStore.getState();
  try {
    const { displays } = await request('windows.displays', {});
    const state = deskStore.getState();
    const { savedLayouts } = selectSettings(state);
    changeSettings({
      savedLayouts: withSavedLayout(savedLayouts, name, displays, selectLayout(state)),
      layoutName: name,
      ...(state.settings?.meeting ? {} : { layoutDisplays: displays }),
    });
    notify('information', `Layout “${name}” saved.`);
  } catch (error) {
    notify('problem', `The layout could not be saved. ${messageOf(error)}`);
  }
}

/** Saves over the layout in use; asks for a name when it has none. */
export function saveLayout(): void {
  const { openDialog, settings } = deskStore.getState();
  const name = settings?.layoutName ?? null;
  if (name === null) openDialog({ kind: 'layouts' });
  else void saveLayoutAs(name);
}

/** Puts every panel where a saved layout has it; says so when what was kept is no layout. */
export function applySavedLayout(saved: SavedLayout): void {
  const { name, layout } = saved;
  const { notify, changeSettings } = deskStore.getState();
  const read = readLayout(layout);
  if (read === null) {
    notify('problem', `Layout “${name}” was changed outside of Stopline and cannot be used.`);
    return;
  }
  changeLayout(`layout ${name}`, () => read);
  changeSettings({ layoutName: name, screen: 'desk' });
  chooseForDisplays(saved);
}

/** The present screens keep this layout, or with null and with one of other screens none, when they come again. */
export function chooseForDisplays(saved: SavedLayout | null): void {
  const state = deskStore.getState();
  const { displays } = state;
  if (!displays) return;
  const name = saved?.displays === displays ? saved.name : null;
  state.changeSettings({
    savedLayouts: withChosenLayout(selectSettings(state).savedLayouts, displays, name),
  });
}
