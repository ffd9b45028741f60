import type { Settings } from '#shared/domain/settings.ts';
import type { DeskState } from './desk-state.ts';

/** Settings once they are read; the desk is shown only after that. */
export function selectSettings(state: DeskState): Settings {
  if (state.settings === null) throw new Error('The settings have not been read yet.');
  return state.settings;
}

export const selectSymbol = (state: DeskState): string | null => state.settings?.symbol ?? null;
