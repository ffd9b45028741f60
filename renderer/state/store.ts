import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { DeskState } from './desk-state.ts';
import { createDataSlice } from './data-slice.ts';
import { createDialogSlice } from './dialog-slice.ts';
import { createDisplaySlice } from './display-slice.ts';
import { createHistorySlice } from './history-slice.ts';
import { createImportSlice } from './import-slice.ts';
import { createNoticeSlice } from './notice-slice.ts';
import { createPanelSlice } from './panel-slice.ts';
import { createPlaybookSlice } from './playbook-slice.ts';
import { createRefreshSlice } from './refresh-slice.ts';
import { createSettingsSlice } from './settings-slice.ts';
import { createStartupSlice } from './startup-slice.ts';
import { createStopsSlice } from './stops-slice.ts';
import { createTicketSlice } from './ticket-slice.ts';
import { createWorkspaceJobSlice } from './workspace-job-slice.ts';

/** The one store of the window. */
export const deskStore = createStore<DeskState>()((...parts) => ({
  ...createStartupSlice(...parts),
  ...createSettingsSlice(...parts),
  ...createTicketSlice(...parts),
  ...createImportSlice(...parts),
  ...createNoticeSlice(...parts),
  ...createDialogSlice(...parts),
  ...createDisplaySlice(...parts),
  ...createHistorySlice(...parts),
  ...createDataSlice(...parts),
  ...createWorkspaceJobSlice(...parts),
  ...createRefreshSlice(...parts),
  ...createStopsSlice(...parts),
  ...createPanelSlice(...parts),
  ...createPlaybookSlice(...parts),
}));

/** A part of the store, followed as it changes. */
export function useDesk<Part>(select: (state: DeskState) => Part): Part {
  return useStore(deskStore, select);
}
