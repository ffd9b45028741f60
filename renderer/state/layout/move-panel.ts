import type { Panel } from '#shared/domain/panel.ts';
import { closePanel } from './close-panel.ts';
import type { DeskLayout, LayoutPart, Split, Tabs } from './desk-layout.ts';
import { replacePart, tabsIn, tidy, wayTo } from './layout-walk.ts';

export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

/**
 * Moves a panel one step: out of its tabs to that side, on to the tabs of the neighbour there, or out of its column or
 * row; at the edge of the window it stays. Repeated steps lead everywhere.
 */
export function movePanel(layout: DeskLayout, panel: Panel, direction: Direction): DeskLayout {
  const { root } = layout;
  const way = wayTo(root, panel);
  const place = way.at(-1);
  if (place?.kind !== 'tabs') return layout;
  const wanted = direction === 'left' || direction === 'right' ? 0 : 1;
  const before = direction === 'left' || direction === 'up';
  if (place.panels.length > 1) {
    const rest = place.panels.filter((other) => other !== panel);
    const shown = place.shown === panel ? (rest[0] as Panel) : place.shown;
    const stay: Tabs = { ...place, panels: rest, shown, weight: place.weight / 2 };
    const leave: Tabs = { ...place, panels: [panel], shown: panel, weight: place.weight / 2 };
    const pair = before ? [leave, stay] : [stay, leave];
    // The parts of the root, on level 0, lie beside each other, those of level 1 below each other.
    const same = way.length % 2 === wanted;
    return {
      ...layout,
      root: replacePart(root, place, same ? pair : [{ kind: 'split', weight: place.weight, parts: pair }]),
    };
  }
  return { ...layout, root: tidy(moveAlone(layout, way, place, wanted, before)) };
}

function moveAlone(
  layout: DeskLayout,
  way: readonly LayoutPart[],
  place: Tabs,
  wanted: number,
  before: boolean,
): Split {
  const { root } = layout;
  const parentLevel = way.length - 2;
  const parent = way[parentLevel] as Split;
  const parentIndex = parent.parts.indexOf(place);
  if (parentLevel % 2 === wanted) {
    const neighbour = parent.parts[parentIndex + (before ? -1 : 1)];
    if (neighbour) return joinNeighbour(layout, place, neighbour, before);
  } else if (parent.parts.length > 1) {
    // Out of its column or row, to stand beside the whole of it.
    const rest: Split = { ...parent, parts: parent.parts.filter((part) => part !== place) };
    const alone: Tabs = { ...place, weight: parent.weight / 2 };
    if (parentLevel === 0) {
      const inner: Split = { ...rest, weight: 50 };
      const parts: LayoutPart[] = before
        ? [{ ...alone, weight: 50 }, inner]
        : [inner, { ...alone, weight: 50 }];
      return { ...root, parts: [{ kind: 'split', weight: 100, parts }] };
    }
    const halved: Split = { ...rest, weight: parent.weight / 2 };
    return replacePart(root, parent, before ? [alone, halved] : [halved, alone]);
  }
  // At the end of its own row: out of the row around it, when there is one.
  const outer = way[parentLevel - 1];
  if (outer?.kind !== 'split' || parentLevel < 2) return root;
  const around = way[parentLevel - 2] as Split;
  const rest = replacePart({ ...around, parts: [outer] }, place, []).parts;
  const alone: Tabs = { ...place, weight: outer.weight / 2 };
  const halved = rest.map((part) => ({ ...part, weight: part.weight / 2 }));
  return replacePart(root, outer, before ? [alone, ...halved] : [...halved, alone]);
}

function joinNeighbour(layout: DeskLayout, place: Tabs, neighbour: LayoutPart, before: boolean): Split {
  const places = tabsIn(neighbour);
  // The nearest of several on the way back, the first in reading order on the way forth.
  const target = (before ? places.at(-1) : places[0]) as Tabs;
  const joined: Tabs = {
    ...target,
    panels: before ? [...target.panels, ...place.panels] : [...place.panels, ...target.panels],
    shown: place.shown,
  };
  return replacePart(closePanel(layout, place.shown).root, target, [joined]);
}
