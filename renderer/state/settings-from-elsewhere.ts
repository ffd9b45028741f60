import type { Settings } from '#shared/domain/settings.ts';
import { deskStore } from './store.ts';
import { withoutKey } from './without-key.ts';

type Drafts = Settings['drafts'];

/**
 * Takes over what another window has changed in the settings and in the drafts that are not saved.
 * @param known the drafts as both windows knew them; what is only in this window stays
 */
export function takeSettings({ drafts, ...change }: Partial<Settings>, known: Drafts): void {
  deskStore.getState().changeSettings(change);
  if (drafts !== undefined) takeDrafts(drafts, known);
}

function takeDrafts(told: Drafts, known: Drafts): void {
  const symbols = Object.keys({ ...known, ...told }).filter(
    (symbol) => JSON.stringify(told[symbol]) !== JSON.stringify(known[symbol]),
  );
  deskStore.setState((state) => {
    let { drafts, unsavedDrafts } = state;
    for (const symbol of symbols) {
      const draft = told[symbol];
      // One that was saved or given up there is opened again from its ticket.
      drafts = draft === undefined ? withoutKey(drafts, symbol) : { ...drafts, [symbol]: draft };
      unsavedDrafts =
        draft === undefined ? withoutKey(unsavedDrafts, symbol) : { ...unsavedDrafts, [symbol]: draft };
    }
    return { drafts, unsavedDrafts };
  });
}
