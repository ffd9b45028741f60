import { create } from 'zustand';
import type { DeskState } from './desk-state.ts';
import { createDialogSlice } from './dialog-slice.ts';
import { createImportSlice } from './import-slice.ts';
import { createNoticeSlice } from './notice-slice.ts';
import { createSettingsSlice } from './settings-slice.ts';
import { createStartupSlice } from './startup-slice.ts';
import { createTicketSlice } from './ticket-slice.ts';

/** The one store of the window. */
export const useDesk = create<DeskState>()((...parts) => ({
  ...createStartupSlice(...parts),
  ...createSettingsSlice(...parts),
  ...createTicketSlice(...parts),
  ...createImportSlice(...parts),
  ...createNoticeSlice(...parts),
  ...createDialogSlice(...parts),
}));
