import type { Panel } from '#shared/domain/panel.ts';
import { closePanel } from './close-panel.ts';
import type { DeskLayout, LayoutPart, Split, Tabs } from './desk-layout.ts';
import { isOpen, panelsIn, replacePart, tidy, wayTo } from './layout-walk.ts';

interface Home {
  /** The panels beside which it is looked for, the first one that is in the main window. */
  readonly near: readonly Panel[];
  readonly how: 'tab' | 'above' | 'below';
  /** Its share of the window's width when none of them is there. */
  readonly weight: number;
}

const homes: Readonly<Record<Panel, Home>> = {
  watchlist: { near: [], how: 'tab', weight: 22 },
  chart: { near: ['secondChart'], how: 'above', weight: 54 },
  secondChart: { near: ['chart'], how: 'below', weight: 54 },
  sizing: { near: ['tickets', 'alerts'], how: 'tab', weight: 24 },
  tickets: { near: ['sizing', 'alerts'], how: 'tab', weight: 24 },
  alerts: { near: ['sizing', 'tickets'], how: 'tab', weight: 24 },
};
const order: readonly Panel[] = ['watchlist', 'chart', 'secondChart', 'sizing', 'tickets', 'alerts'];

/** Puts a panel in sight: on top of its tabs, or, when it is closed, where it is looked for. */
export function openPanel(layout: DeskLayout, panel: Panel): DeskLayout {
  const place = wayTo(layout.root, panel).at(-1);
  if (place?.kind === 'tabs') {
    if (place.shown === panel) return layout;
    return { ...layout, root: replacePart(layout.root, place, [{ ...place, shown: panel }]) };
  }
  return isOpen(layout, panel) ? layout : { ...layout, root: tidy(withPanel(layout.root, panel)) };
}

/** Takes a panel out of its window and back into the main one. */
export function attachPanel(layout: DeskLayout, panel: Panel): DeskLayout {
  return openPanel(closePanel(layout, panel), panel);
}

function withPanel(root: Split, panel: Panel): Split {
  const { near, how, weight } = homes[panel];
  const beside = near.map((other) => wayTo(root, other)).find((way) => way.length > 0);
  const place = beside?.at(-1);
  const alone: Tabs = { kind: 'tabs', weight, panels: [panel], shown: panel };
  if (beside === undefined || place?.kind !== 'tabs') return inOrder(root, alone, panel);
  if (how === 'tab') {
    return replacePart(root, place, [{ ...place, panels: [...place.panels, panel], shown: panel }]);
  }
  const half = (part: Tabs): Tabs => ({ ...part, weight: place.weight / 2 });
  const pair = how === 'above' ? [half(alone), half(place)] : [half(place), half(alone)];
  // Every second level lies below each other: there the two go in as they are.
  const stacked = beside.length % 2 === 1;
  return replacePart(root, place, stacked ? pair : [{ kind: 'split', weight: place.weight, parts: pair }]);
}

/** A column of its own, to the right of every panel that comes before it. */
function inOrder(root: Split, alone: Tabs, panel: Panel): Split {
  const rank = (part: LayoutPart): number => Math.min(...panelsIn(part).map((other) => order.indexOf(other)));
  const after = root.parts.findIndex((part) => rank(part) > order.indexOf(panel));
  const index = after === -1 ? root.parts.length : after;
  return { ...root, parts: root.parts.toSpliced(index, 0, alone) };
}
