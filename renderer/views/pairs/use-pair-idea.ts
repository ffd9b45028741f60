import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { PairIdea } from '#shared/domain/pair-idea.ts';

/** What the screen works on. */
export const usePairIdea = (): PairIdea => useDesk((state) => selectSettings(state).pairs);

/** Changes some fields; they are kept over a restart. */
export function changePair(change: Partial<PairIdea>): void {
  const { settings, changeSettings } = deskStore.getState();
  if (settings !== null) changeSettings({ pairs: { ...settings.pairs, ...change } });
}
