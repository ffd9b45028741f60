import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { LeverageIdea } from '#shared/domain/leverage-idea.ts';

/** One field of what the screen works on; a part that reads one field is drawn again only when that one changes. */
export const useIdea = <Key extends keyof LeverageIdea>(key: Key): LeverageIdea[Key] =>
  useDesk((state) => selectSettings(state).leverage[key]);

/** Changes some fields; they are kept over a restart. */
export function changeIdea(change: Partial<LeverageIdea>): void {
  const { settings, changeSettings } = deskStore.getState();
  if (settings !== null) changeSettings({ leverage: { ...settings.leverage, ...change } });
}

/** Changes some fields of the hedge. */
export function changeHedge(change: Partial<LeverageIdea['hedge']>): void {
  const { settings } = deskStore.getState();
  if (settings !== null) changeIdea({ hedge: { ...settings.leverage.hedge, ...change } });
}
