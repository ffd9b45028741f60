import { keepWhenQuiet } from './keep-when-quiet.ts';
import type { OpenPlaybook } from './playbook-slice.ts';
import { deskStore } from './store.ts';

function draftToKeep(): OpenPlaybook | null {
  const { playbook, playbookChanged } = deskStore.getState();
  return playbookChanged ? playbook : null;
}

/**
 * Keeps the open playbook as a draft while it is not saved.
 * @param keep puts the draft in place of the one before; its rejection is told to the user
 * @returns stops the keeping
 */
export function syncPlaybookDraft(keep: (draft: OpenPlaybook | null) => Promise<unknown>): () => void {
  let kept = draftToKeep();
  return keepWhenQuiet(
    (state, previous) =>
      state.playbook === previous.playbook && state.playbookChanged === previous.playbookChanged,
    () => {
      const draft = draftToKeep();
      if (draft === kept) return;
      kept = draft;
      keep(draft).catch(() => {
        const message = 'The playbook could not be kept as a draft; save it before the window closes.';
        deskStore.getState().notify('problem', message, 'public');
      });
    },
  );
}
