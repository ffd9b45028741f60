import { changeLayout } from '#renderer/state/layout/change-layout.ts';
import { closePanel } from '#renderer/state/layout/close-panel.ts';
import type { LinkGroup } from '#renderer/state/layout/desk-layout.ts';
import { linkOf, symbolOf } from '#renderer/state/layout/links.ts';
import { type Direction, movePanel } from '#renderer/state/layout/move-panel.ts';
import { attachPanel, openPanel } from '#renderer/state/layout/open-panel.ts';
import { resizePanel } from '#renderer/state/layout/resize-panel.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import { type Panel, panelNames } from '#shared/domain/panel.ts';
import { focusPanel } from './focus-panel.ts';

const name = (panel: Panel): string => panelNames[panel].toLowerCase();

export function movePanelTo(panel: Panel, direction: Direction): void {
  changeLayout(`place of the ${name(panel)}`, (layout) => movePanel(layout, panel, direction));
  focusPanel(panel);
}

export function sizePanel(panel: Panel, along: 'width' | 'height', sign: 1 | -1): void {
  const size = `size of the ${name(panel)}`;
  changeLayout(size, (layout) => resizePanel(layout, panel, along, sign), size);
}

/** Closes a panel; the next one in sight gets the focus. */
export function closePanelOf(panel: Panel): void {
  changeLayout(`closing of the ${name(panel)}`, (layout) => closePanel(layout, panel));
  focusPanel(null);
}

/** Gives a panel a window of its own, where the system puts it. */
export function detachPanel(panel: Panel): void {
  changeLayout(`window of the ${name(panel)}`, (layout) => ({
    ...closePanel(layout, panel),
    windows: [...layout.windows.filter((window) => window.panel !== panel), { panel, bounds: null }],
  }));
}

/** Takes the panels back that stand in windows of their own. */
export function attachPanels(panels: readonly Panel[]): void {
  const [only] = panels;
  const what = panels.length === 1 && only ? `window of the ${name(only)}` : 'windows of the panels';
  changeLayout(what, (layout) => panels.reduce(attachPanel, layout));
}

/** Shows a panel, opens it when it is closed, and gives it the focus. */
export function showPanel(panel: Panel): void {
  deskStore.getState().changeSettings({ screen: 'desk' });
  changeLayout(`opening of the ${name(panel)}`, (layout) => openPanel(layout, panel));
  focusPanel(panel);
}

/** Lets a panel follow a group, or none; then it stays with what it shows. */
export function linkPanel(panel: Panel, group: LinkGroup | null): void {
  const state = deskStore.getState();
  const settings = selectSettings(state);
  const shown = symbolOf(settings, selectLayout(state), panel);
  if (group === null && shown !== null) {
    state.changeSettings({ linkedSymbols: { ...settings.linkedSymbols, [panel]: shown } });
  }
  changeLayout(`link of the ${name(panel)}`, (layout) => ({
    ...layout,
    links: { ...layout.links, [panel]: group },
  }));
  const words = group === null ? 'goes its own way' : `follows ${group}`;
  state.notify('information', `${panelNames[panel]} ${words}.`);
}

/** The next of the groups, and after the last none. */
export function nextLink(panel: Panel): void {
  const order = ['A', 'B', 'C', null] as const;
  const now = linkOf(selectLayout(deskStore.getState()), panel);
  linkPanel(panel, order[(order.indexOf(now) + 1) % order.length] ?? null);
}
