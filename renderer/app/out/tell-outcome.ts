import { messageOf } from '#renderer/api/message-of.ts';
import { deskStore } from '#renderer/state/store.ts';

/** Says in the status bar what came of a piece of work: its sentence, nothing for null, or why it failed. */
export async function tellOutcome(work: () => Promise<string | null>): Promise<void> {
  const { notify } = deskStore.getState();
  try {
    const done = await work();
    if (done !== null) notify('information', done, 'public');
  } catch (error) {
    notify('problem', messageOf(error));
  }
}
