import { messageOf } from '#renderer/api/message-of.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { askFirst } from './ask-first.ts';

/** Asks main how it started and what was left on the desk; the screen follows the store. Safe to call again. */
export async function startDesk(): Promise<void> {
  const { describe, failStartup, restoreSettings, restoreTickets } = deskStore.getState();
  try {
    const described = request('app.describe', {});
    // Asked together with the description; when the start-up failed, their own failures say nothing new.
    const saved = request('settings.read', {});
    const listed = request('ticket.list', {});
    for (const asked of [saved, listed]) asked.catch(() => {});
    const description = await described;
    describe(description);
    if (description.startup.state === 'failed') return;
    const settings = await saved;
    askFirst(settings);
    restoreTickets(await listed, settings.drafts);
    const restoredDraft = restoreDraft(settings);
    // Its screen would open the saved version that the draft goes on from.
    if (settings.screen === 'playbook') await restoredDraft;
    restoreSettings(settings);
  } catch (error) {
    failStartup(messageOf(error));
  }
}

async function restoreDraft({ asOf }: Settings): Promise<void> {
  const { restorePlaybook, notify } = deskStore.getState();
  try {
    const draft = await request('playbook.draft.read', { asOf });
    if (draft !== null) restorePlaybook(draft);
  } catch (error) {
    notify('problem', messageOf(error));
  }
}
