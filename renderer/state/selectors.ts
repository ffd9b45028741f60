import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { hidesAmounts, type Mask, maskOf } from '#shared/domain/mask.ts';
import type { DeskState } from './desk-state.ts';

/** Settings once they are read; the desk is shown only after that. */
export function selectSettings(state: DeskState): Settings {
  if (state.settings === null) throw new Error('The settings have not been read yet.');
  return state.settings;
}

export const selectSymbol = (state: DeskState): string | null => state.settings?.symbol ?? null;

/** How amounts and private words are written; hidden until it is known that they may be shown. */
export const selectMask = ({ settings }: DeskState): Mask =>
  maskOf(settings === null || hidesAmounts(settings));

/** The last day that may be read, sent with every request that takes one; null for all. */
export const selectAsOf = (state: DeskState): BusinessDate | null => state.settings?.asOf ?? null;
