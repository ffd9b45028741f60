import type { Settings } from '#shared/domain/settings.ts';
import { deskStore } from './store.ts';
import { withoutKey } from './without-key.ts';

/** Takes over what another window has changed in the settings and in the drafts that are not saved. */
export function takeSettings({ drafts, ...change }: Partial<Settings>): void {
  deskStore.getState().changeSettings(change);
  if (drafts !== undefined) takeDrafts(drafts);
}

function takeDrafts(drafts: Settings['drafts']): void {
  deskStore.setState((state) => {
    const saved = Object.keys(state.unsavedDrafts).filter((symbol) => drafts[symbol] === undefined);
    // What is no longer unsaved was saved or given up there: it is opened again from its ticket.
    const open = saved.reduce(withoutKey, state.drafts);
    return { unsavedDrafts: drafts, drafts: { ...open, ...drafts } };
  });
}
