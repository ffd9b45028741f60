import { putLayout } from '#renderer/state/layout/change-layout.ts';
import { openPanel } from '#renderer/state/layout/open-panel.ts';
import type { Panel } from '#shared/domain/panel.ts';

/** Brings a panel to the front; looking at another tab is no step to be undone. */
export function showTab(panel: Panel): void {
  putLayout((layout) => openPanel(layout, panel));
}
