import type { Panel } from '#shared/domain/panel.ts';
import type { DeskLayout } from './desk-layout.ts';
import { replacePart, tidy, wayTo } from './layout-walk.ts';

/** Takes a panel off the desk and out of its window. */
export function closePanel(layout: DeskLayout, panel: Panel): DeskLayout {
  const windows = layout.windows.filter((window) => window.panel !== panel);
  const place = wayTo(layout.root, panel).at(-1);
  if (place?.kind !== 'tabs') return { ...layout, windows };
  const index = place.panels.indexOf(panel);
  const panels = place.panels.filter((other) => other !== panel);
  const shown = place.shown === panel ? (panels[Math.max(0, index - 1)] ?? panel) : place.shown;
  return { ...layout, windows, root: tidy(replacePart(layout.root, place, [{ ...place, panels, shown }])) };
}
