import { onEvent } from '#renderer/api/on-event.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { selectLayout } from './layout/select-layout.ts';
import { panelOfWindow } from './panel-of-window.ts';
import { takeSettings } from './settings-from-elsewhere.ts';
import { keepWhenQuiet } from './keep-when-quiet.ts';
import { settingsDifference } from './settings-difference.ts';
import { deskStore } from './store.ts';
import { keepableDrafts } from './ticket/keepable-drafts.ts';

/** The settings to be kept, with the drafts that are not saved as tickets. */
function settingsToKeep(): Settings | null {
  const { settings, unsavedDrafts } = deskStore.getState();
  return settings && { ...settings, drafts: keepableDrafts(unsavedDrafts) };
}

// Where another window follows, it follows at once; a drag is followed when it rests.
const followedMs = 30;
const aloneMs = 400;

function quietMs(): number {
  const others = panelOfWindow() !== null || selectLayout(deskStore.getState()).windows.length > 0;
  return others ? followedMs : aloneMs;
}

/**
 * Writes what changed in the settings and in unsaved drafts, and takes over what other windows change.
 * @param write keeps the change; its rejection is told to the user, and the change stays pending for the next write
 * @param readAgain for a window beside another one: what was changed there after this one had read and before it listened,
 *   the hiding of amounts among it, is taken over as well
 * @returns stops the writing
 */
export function syncSettings(
  write: (change: Partial<Settings>) => Promise<unknown>,
  readAgain?: () => Promise<Settings>,
): () => void {
  let written = settingsToKeep();
  const takeOver = (change: Partial<Settings>): void => {
    const known = written?.drafts ?? {};
    // Known to be kept: it is not written back.
    written = written && ({ ...written, ...change } as Settings);
    takeSettings(change, known);
  };
  const stopTaking = onEvent('settings.changed', ({ change }) => takeOver(change as Partial<Settings>));
  // One that cannot be read changes nothing on show; the next change comes by itself.
  readAgain?.().then(takeOver, () => undefined);
  const stopKeeping = keepWhenQuiet(
    (state, previous) =>
      state.settings === previous.settings && state.unsavedDrafts === previous.unsavedDrafts,
    () => {
      const before = written;
      const settings = settingsToKeep();
      if (settings === null || before === null) return;
      const change = settingsDifference(before, settings);
      if (Object.keys(change).length === 0) return;
      written = settings;
      write(change).catch(() => {
        written = before;
        const message = 'The settings could not be saved; they hold until the window closes.';
        deskStore.getState().notify('problem', message, 'public');
      });
    },
    quietMs,
  );
  return () => {
    stopTaking();
    stopKeeping();
  };
}
