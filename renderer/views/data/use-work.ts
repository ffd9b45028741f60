import { useState } from 'react';
import { messageOf } from '#renderer/api/message-of.ts';
import { deskStore } from '#renderer/state/store.ts';

/** Runs one piece of work at a time and tells in the status bar what it answers or why it failed. */
export function useWork(): { readonly busy: boolean; run(work: () => Promise<string | null>): void } {
  const [busy, setBusy] = useState(false);
  return {
    busy,
    run(work) {
      if (busy) return;
      setBusy(true);
      const { notify } = deskStore.getState();
      work()
        .then(
          (message) => message !== null && notify('information', message),
          (error: unknown) => notify('problem', messageOf(error)),
        )
        .finally(() => setBusy(false));
    },
  };
}
