import { createContext, useContext } from 'react';
import type { Panel } from '#shared/domain/panel.ts';

interface PanelOnDesk {
  /** Null outside of every panel. */
  readonly panel: Panel | null;
  /** True for the panel that had the focus last: of two that answer a command, this one does. */
  readonly active: boolean;
}

/** The panel that a part of the desk stands in. */
export const PanelContext = createContext<PanelOnDesk>({ panel: null, active: false });

export const usePanel = (): PanelOnDesk => useContext(PanelContext);
