import type { Settings } from '#shared/domain/settings.ts';
import { settingsDifference } from './settings-difference.ts';
import { deskStore } from './store.ts';

const quietMs = 400;

/**
 * Writes what changed in the settings once they have been quiet for a moment, and at once when the window is hidden.
 * @param write keeps the change; its rejection is told to the user, and the change stays pending for the next write
 * @returns stops the writing
 */
export function syncSettings(write: (change: Partial<Settings>) => Promise<unknown>): () => void {
  let written = deskStore.getState().settings;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    const { settings, notify } = deskStore.getState();
    if (settings === null) return;
    const before = written;
    const change = before === null ? {} : settingsDifference(before, settings);
    written = settings;
    if (Object.keys(change).length === 0) return;
    write(change).catch(() => {
      written = before;
      notify('problem', 'The settings could not be saved; they hold until the window closes.');
    });
  };

  const unsubscribe = deskStore.subscribe((state, previous) => {
    if (state.settings === previous.settings || previous.settings === null) return;
    clearTimeout(timer);
    timer = setTimeout(flush, quietMs);
  });
  const flushWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') flush();
  };
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flushWhenHidden);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flushWhenHidden);
  };
}
