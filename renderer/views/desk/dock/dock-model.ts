import type { IJsonModel, IJsonRowNode, IJsonTabSetNode } from 'flexlayout-react';
import type { DeskLayout, LayoutPart, Split } from '#renderer/state/layout/desk-layout.ts';
import { tidy } from '#renderer/state/layout/layout-walk.ts';
import { leastPanelSize } from '#renderer/state/layout/least-size.ts';
import type { Panel } from '#shared/domain/panel.ts';
import { tabName } from './tab-name.ts';

type Node = IJsonRowNode | IJsonTabSetNode;

function toNode(part: LayoutPart, layout: DeskLayout): Node {
  if (part.kind === 'split')
    return { type: 'row', weight: part.weight, children: part.parts.map((child) => toNode(child, layout)) };
  return {
    type: 'tabset',
    id: `tabs ${part.panels[0]}`,
    weight: part.weight,
    selected: part.panels.indexOf(part.shown),
    children: part.panels.map((panel) => ({
      type: 'tab',
      id: panel,
      name: tabName(layout, panel),
      component: panel,
      minWidth: leastPanelSize[panel].width,
      minHeight: leastPanelSize[panel].height,
    })),
  };
}

/** The layout as the docking library takes it; what the library could do beyond moving and resizing is off. */
export function toDockModel(layout: DeskLayout): IJsonModel {
  return {
    global: {
      tabEnableClose: false,
      tabEnableScrollbars: false,
      tabEnableRename: false,
      tabEnablePopout: false,
      tabEnableFloat: false,
      tabEnablePin: false,
      tabSetEnableMaximize: false,
      tabSetEnableTabGroups: false,
      tabSetEnableClose: false,
    },
    layout: toNode(layout.root, layout) as IJsonRowNode,
  };
}

function toPart(node: Node): LayoutPart {
  const weight = Math.max(0.01, Math.round((node.weight ?? 100) * 100) / 100);
  if (node.type === 'row') {
    return { kind: 'split', weight, parts: ((node.children ?? []) as Node[]).map(toPart) };
  }
  const panels = ((node as IJsonTabSetNode).children ?? []).map(({ id }) => id as Panel);
  const shown = panels[(node as IJsonTabSetNode).selected ?? 0] ?? panels[0];
  return { kind: 'tabs', weight, panels, shown: shown as Panel };
}

/** Where the panels stand after the library has moved them. */
export function fromDockModel(model: IJsonModel, layout: DeskLayout): DeskLayout {
  return { ...layout, root: tidy(toPart({ type: 'row', ...model.layout }) as Split) };
}
