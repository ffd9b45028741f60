import type { Panel } from '#shared/domain/panel.ts';
import type { Slice } from './slice.ts';

export interface PanelSlice {
  /** The panel of this window that had the focus last. */
  readonly activePanel: Panel;
  activatePanel(panel: Panel): void;
}

export const createPanelSlice: Slice<PanelSlice> = (set, get) => ({
  activePanel: 'chart',
  activatePanel: (activePanel) => {
    if (get().activePanel !== activePanel) set({ activePanel });
  },
});
