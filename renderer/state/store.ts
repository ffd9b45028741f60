import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { DeskState } from './desk-state.ts';
import { createDialogSlice } from './dialog-slice.ts';
import { createImportSlice } from './import-slice.ts';
import { createNoticeSlice } from './notice-slice.ts';
import { createSettingsSlice } from './settings-slice.ts';
import { createStartupSlice } from './startup-slice.ts';
import { createTicketSlice } from './ticket-slice.ts';

/** The one store of the window. */
export const deskStore = createStore<DeskState>()((...parts) => ({
  ...createStartupSlice(...parts),
  ...createSettingsSlice(...parts),
  ...createTicketSlice(...parts),
  ...createImportSlice(...parts),
  ...createNoticeSlice(...parts),
  ...createDialogSlice(...parts),
}));

/** A part of the store, followed as it changes. */
export function useDesk<Part>(select: (state: DeskState) => Part): Part {
  return useStore(deskStore, select);
}
