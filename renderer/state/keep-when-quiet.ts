import type { DeskState } from './desk-state.ts';
import { deskStore } from './store.ts';

const usualQuietMs = 400;

/**
 * Runs `keep` once what it keeps has not changed for a moment, and at once when the window is hidden.
 * @param quietMs how long nothing has changed by then, asked at each change
 * @returns stops it
 */
export function keepWhenQuiet(
  isSame: (state: DeskState, previous: DeskState) => boolean,
  keep: () => void,
  quietMs: () => number = () => usualQuietMs,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    keep();
  };
  const unsubscribe = deskStore.subscribe((state, previous) => {
    if (isSame(state, previous)) return;
    clearTimeout(timer);
    timer = setTimeout(flush, quietMs());
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
