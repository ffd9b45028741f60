import { shownPanels } from '#renderer/state/layout/layout-walk.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { deskStore } from '#renderer/state/store.ts';
import type { Panel } from '#shared/domain/panel.ts';
import { hostOf } from './panel-hosts.ts';

/** What a person works with first in a panel; the panel itself when it holds nothing to be reached. */
const firstStops = [
  '.chart-canvas',
  '[role="row"][tabindex="0"], [role="gridcell"][tabindex="0"]',
  'input:not(:disabled)',
  'button:not(:disabled)',
];

/** Gives a panel the focus once it stands where the store says; null gives it to the first in sight. */
export function focusPanel(panel: Panel | null): void {
  const wanted = panel ?? shownPanels(selectLayout(deskStore.getState()))[0];
  if (wanted === undefined) return;
  deskStore.getState().activatePanel(wanted);
  // The layout that was asked for is on the page a frame later.
  requestAnimationFrame(() => {
    const host = hostOf(wanted);
    const stop = firstStops.map((selector) => host.querySelector<HTMLElement>(selector)).find(Boolean);
    (stop ?? host).focus();
  });
}

/** The panel with the focus, or the one that had it last while it is in sight. */
export function activePanel(): Panel {
  const { activePanel: last } = deskStore.getState();
  const shown = shownPanels(selectLayout(deskStore.getState()));
  return shown.includes(last) ? last : (shown[0] ?? last);
}

/** Goes to the panel after the active one, or before it, round the window. */
export function focusNextPanel(by: 1 | -1): void {
  const shown = shownPanels(selectLayout(deskStore.getState()));
  const index = shown.indexOf(activePanel());
  focusPanel(shown[(index + by + shown.length) % shown.length] ?? null);
}
