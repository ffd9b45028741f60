import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';

/** Reads the saved tickets anew, after something other than the desk has changed them; unsaved changes stay. */
export async function rereadTickets(): Promise<void> {
  const tickets = await request('ticket.list', {});
  const { restoreTickets, unsavedDrafts } = deskStore.getState();
  restoreTickets(tickets, unsavedDrafts);
}

/** Reads settings and tickets anew, after another workspace has taken the place of this one. */
export async function rereadWorkspace(): Promise<void> {
  const [settings, tickets] = await Promise.all([request('settings.read', {}), request('ticket.list', {})]);
  const { restoreSettings, restoreTickets, settings: before } = deskStore.getState();
  restoreTickets(tickets, settings.drafts);
  // The screen on show stays: whoever restored wants to see what it brought.
  restoreSettings({ ...settings, screen: before?.screen ?? settings.screen });
}
