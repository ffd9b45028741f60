import { selectMask } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';

/** Whether this window hides amounts now; its settings may not be kept yet. */
export const isMasked = (): boolean => selectMask(deskStore.getState()).hidden;
