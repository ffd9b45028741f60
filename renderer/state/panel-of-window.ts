import { type Panel, panels } from '#shared/domain/panel.ts';

/** The panel that this window shows alone; null for the main window, and where there is none. */
export function panelOfWindow(): Panel | null {
  const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search).get('panel');
  return panels.find((panel) => panel === asked) ?? null;
}
