import {
  type Action,
  Actions,
  type IJsonModel,
  type ITabRenderValues,
  type ITabSetRenderValues,
  Layout,
  Model,
  TabNode,
  TabSetNode,
} from 'flexlayout-react';
import 'flexlayout-react/style/light.css';
import { memo, type MouseEvent, type ReactNode, useState } from 'react';
import { changeLayout, putLayout } from '#renderer/state/layout/change-layout.ts';
import { type DeskLayout, defaultLayout } from '#renderer/state/layout/desk-layout.ts';
import type { Panel } from '#shared/domain/panel.ts';
import { fromDockModel, toDockModel } from './dock-model.ts';
import { PanelMenuButton } from './panel-menu-button.tsx';
import { PanelSlot } from './panel-slot.tsx';
import { showPanelMenu } from './show-panel-menu.ts';
import { TabLabel } from './tab-label.tsx';

const words: Readonly<Record<string, string>> = {
  'flexlayout.ui.splitter': 'Size of the panels beside this line',
};
const translate = (key: string): string => words[key] ?? key;

const names: Readonly<Record<string, string>> = {
  [Actions.ADJUST_WEIGHTS]: 'size of the panels',
  [Actions.MOVE_NODE]: 'place of a panel',
};

function followLibrary(model: Model, action: Action): void {
  if (action.isAdjusting()) return;
  const take = (before: DeskLayout): DeskLayout => fromDockModel(model.toJson(), before);
  const name = names[action.type];
  if (name === undefined) putLayout(take);
  else changeLayout(name, take);
}

const namesIn = (node: { readonly name?: string; readonly children?: readonly object[] }): string =>
  `${node.name ?? ''} ${(node.children ?? []).map(namesIn).join()}`;

/** What of a model is the layout's: places, sizes and names. */
const contentOf = (model: IJsonModel): string =>
  JSON.stringify(fromDockModel(model, defaultLayout).root) + namesIn(model.layout);

const shownIn = (node: unknown): Panel | undefined =>
  node instanceof TabSetNode ? (node.getSelectedNode()?.getId() as Panel | undefined) : undefined;

function renderStrip(node: unknown, values: ITabSetRenderValues): void {
  const shown = shownIn(node);
  if (shown) values.buttons.push(<PanelMenuButton key="menu" panel={shown} />);
}

const drawPanel = (node: TabNode): ReactNode => <PanelSlot panel={node.getId() as Panel} />;

function renderTab(node: TabNode, values: ITabRenderValues): void {
  values.content = <TabLabel panel={node.getId() as Panel} />;
}

function offerMenu(node: unknown, event: MouseEvent): void {
  const panel = node instanceof TabNode ? (node.getId() as Panel) : shownIn(node);
  if (!panel) return;
  event.preventDefault();
  showPanelMenu(panel, { x: event.clientX, y: event.clientY });
}

/**
 * The panels of the desk in the docking library: dragged, resized, put on tabs; everything that is moved is told to the
 * store. Drawn again only for another layout, for the library changes its model while a line between panels is dragged.
 */
export const Docking = memo(function Docking({ layout }: { readonly layout: DeskLayout }) {
  const wanted = toDockModel(layout);
  const [model, setModel] = useState(() => Model.fromJson(wanted));
  // What the library itself has just done is there already.
  if (contentOf(model.toJson()) !== contentOf(wanted)) setModel(Model.fromJson(wanted, model));
  return (
    <Layout
      model={model}
      factory={drawPanel}
      realtimeResize
      i18nTranslator={translate}
      onModelChange={followLibrary}
      onRenderTab={renderTab}
      onRenderTabSet={renderStrip}
      onContextMenu={offerMenu}
    />
  );
});
