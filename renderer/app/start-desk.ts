import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';
import { askFirst } from './ask-first.ts';

/** Asks main how it started and what was left on the desk; the screen follows the store. Safe to call again. */
export async function startDesk(): Promise<void> {
  const { describe, failStartup, restoreSettings, restoreTickets } = deskStore.getState();
  try {
    const described = request('app.describe', {});
    // Asked together with the description; when the start-up failed, their own failures say nothing new.
    const restored = Promise.all([request('settings.read', {}), request('ticket.list', {})]);
    restored.catch(() => {});
    const description = await described;
    describe(description);
    if (description.startup.state === 'failed') return;
    const [settings, tickets] = await restored;
    askFirst(settings);
    restoreTickets(tickets, settings.drafts);
    restoreSettings(settings);
  } catch (error) {
    failStartup(messageOf(error));
  }
}
