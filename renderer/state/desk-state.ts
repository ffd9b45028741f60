import type { DataSlice } from './data-slice.ts';
import type { DialogSlice } from './dialog-slice.ts';
import type { DisplaySlice } from './display-slice.ts';
import type { HistorySlice } from './history-slice.ts';
import type { ImportSlice } from './import-slice.ts';
import type { NoticeSlice } from './notice-slice.ts';
import type { PanelSlice } from './panel-slice.ts';
import type { PlaybookSlice } from './playbook-slice.ts';
import type { RefreshSlice } from './refresh-slice.ts';
import type { SettingsSlice } from './settings-slice.ts';
import type { StartupSlice } from './startup-slice.ts';
import type { StopsSlice } from './stops-slice.ts';
import type { TicketSlice } from './ticket-slice.ts';
import type { WorkspaceJobSlice } from './workspace-job-slice.ts';

/** What the user intends and what runs for them; never columns, which stay with whoever asked for them. */
export type DeskState = StartupSlice &
  SettingsSlice &
  TicketSlice &
  ImportSlice &
  NoticeSlice &
  DialogSlice &
  DisplaySlice &
  HistorySlice &
  DataSlice &
  WorkspaceJobSlice &
  RefreshSlice &
  StopsSlice &
  PanelSlice &
  PlaybookSlice;
