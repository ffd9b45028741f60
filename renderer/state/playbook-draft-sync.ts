import type { OpenPlaybook } from './playbook-slice.ts';
import { deskStore } from './store.ts';

const quietMs = 400;

function draftToKeep(): OpenPlaybook | null {
  const { playbook, playbookChanged } = deskStore.getState();
  return playbookChanged ? playbook : null;
}

/**
 * Keeps the open playbook as a draft while it is not saved, once it has been quiet for a moment, and at once when the window
 * is hidden.
 * @param keep puts the draft in place of the one before; its rejection is told to the user
 * @returns stops the keeping
 */
export function syncPlaybookDraft(keep: (draft: OpenPlaybook | null) => Promise<unknown>): () => void {
  let kept = draftToKeep();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    const draft = draftToKeep();
    if (draft === kept) return;
    kept = draft;
    keep(draft).catch(() => {
      const message = 'The playbook could not be kept as a draft; save it before the window closes.';
      deskStore.getState().notify('problem', message);
    });
  };

  const unsubscribe = deskStore.subscribe((state, previous) => {
    if (state.playbook === previous.playbook && state.playbookChanged === previous.playbookChanged) return;
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
