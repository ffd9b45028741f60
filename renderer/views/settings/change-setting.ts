import { deskStore } from '#renderer/state/store.ts';
import type { Settings } from '#shared/domain/settings.ts';

/** What new tickets start from. */
const startOfTickets: readonly (keyof Settings)[] = ['accountCents', 'risk', 'caps'];

/** Changes settings at once; tickets that nobody has touched start from them anew. */
export function changeSetting(change: Partial<Settings>): void {
  const { changeSettings, drafts, unsavedDrafts, tickets, putDraft } = deskStore.getState();
  changeSettings(change);
  if (!startOfTickets.some((field) => field in change)) return;
  for (const symbol of Object.keys(drafts))
    if (!(symbol in unsavedDrafts) && !(symbol in tickets))
      putDraft(symbol, { draft: undefined, unsaved: undefined });
}
