import { isOpen, shownPanels, wayTo } from '#renderer/state/layout/layout-walk.ts';
import { defaultLayout } from '#renderer/state/layout/desk-layout.ts';
import { changeLayout } from '#renderer/state/layout/change-layout.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { panels } from '#shared/domain/panel.ts';
import { activePanel, focusNextPanel } from './focus-panel.ts';
import {
  attachPanels,
  closePanelOf,
  detachPanel,
  movePanelTo,
  nextLink,
  showPanel,
  sizePanel,
} from './panel-actions.ts';
import { chooseForDisplays, saveLayout } from './layout-files.ts';
import { showTab } from './show-tab.ts';

const layoutNow = () => selectLayout(deskStore.getState());

function nextTab(): void {
  const place = wayTo(layoutNow().root, activePanel()).at(-1);
  if (place?.kind !== 'tabs') return;
  const { panels: tabs, shown } = place;
  const next = tabs[(tabs.indexOf(shown) + 1) % tabs.length];
  if (next) showTab(next);
}

/** Shows the next of the panels that are closed. */
function openClosed(): void {
  const closed = panels.find((panel) => !isOpen(layoutNow(), panel));
  if (closed) showPanel(closed);
  else deskStore.getState().notify('information', 'Every panel is open.');
}

/** Answers the commands that arrange the desk: what dragging does, for the keyboard, on the panel with the focus. */
export function useLayoutCommands(): void {
  useCommands({
    'panel.next': () => focusNextPanel(1),
    'panel.previous': () => focusNextPanel(-1),
    'panel.nextTab': nextTab,
    'panel.moveLeft': () => movePanelTo(activePanel(), 'left'),
    'panel.moveRight': () => movePanelTo(activePanel(), 'right'),
    'panel.moveUp': () => movePanelTo(activePanel(), 'up'),
    'panel.moveDown': () => movePanelTo(activePanel(), 'down'),
    'panel.wider': () => sizePanel(activePanel(), 'width', 1),
    'panel.narrower': () => sizePanel(activePanel(), 'width', -1),
    'panel.taller': () => sizePanel(activePanel(), 'height', 1),
    'panel.lower': () => sizePanel(activePanel(), 'height', -1),
    'panel.link': () => nextLink(activePanel()),
    'panel.close': () => closePanelOf(activePanel()),
    'panel.open': openClosed,
    'panel.watchlist': () => showPanel('watchlist'),
    'panel.chart': () => showPanel('chart'),
    'panel.secondChart': () => showPanel('secondChart'),
    'panel.sizing': () => showPanel('sizing'),
    'tickets.show': () => showPanel('tickets'),
    'panel.alerts': () => showPanel('alerts'),
    'layout.detach': () => {
      if (shownPanels(layoutNow()).length > 0) detachPanel(activePanel());
    },
    'layout.attach': () => attachPanels(layoutNow().windows.map(({ panel }) => panel)),
    'layout.reset': () => {
      changeLayout('layout as delivered', () => defaultLayout);
      chooseForDisplays(null);
    },
    'layout.choose': () => deskStore.getState().openDialog({ kind: 'layouts' }),
    'layout.save': () => saveLayout(),
    'layout.saveAs': () => deskStore.getState().openDialog({ kind: 'layouts' }),
  });
}
