import { type PopupMenuEntry, showPopupMenu } from 'flexlayout-react';
import { linkGroups } from '#renderer/state/layout/desk-layout.ts';
import { linkOf } from '#renderer/state/layout/links.ts';
import { directions } from '#renderer/state/layout/move-panel.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { deskStore } from '#renderer/state/store.ts';
import { type Panel, panelNames } from '#shared/domain/panel.ts';
import { closePanelOf, detachPanel, linkPanel, movePanelTo } from './panel-actions.ts';

function entries(panel: Panel): PopupMenuEntry[] {
  const link = linkOf(selectLayout(deskStore.getState()), panel);
  const links = panel === 'alerts' ? [] : [...linkGroups, null];
  return [
    ...directions.map((direction) => ({
      key: direction,
      label: `Move ${direction}`,
      onSelect: () => movePanelTo(panel, direction),
    })),
    { key: 'moves', type: 'divider' as const },
    ...links.map((group) => ({
      key: `link ${group}`,
      label: `${group === link ? '✓ ' : ''}${group === null ? 'Not linked' : `Link ${group}`}`,
      onSelect: () => linkPanel(panel, group),
    })),
    ...(links.length === 0 ? [] : [{ key: 'links', type: 'divider' as const }]),
    { key: 'detach', label: 'Move to its own window', onSelect: () => detachPanel(panel) },
    { key: 'close', label: 'Close', onSelect: () => closePanelOf(panel) },
  ];
}

/** What can be done with a panel, as a menu beside its button or under the pointer. */
export function showPanelMenu(panel: Panel, anchor: HTMLElement | { x: number; y: number }): void {
  const container = document.querySelector<HTMLElement>('.dock');
  showPopupMenu({
    anchor,
    items: entries(panel),
    onClose: () => undefined,
    title: `Panel: ${panelNames[panel]}`,
    ...(container ? { container } : {}),
  });
}
