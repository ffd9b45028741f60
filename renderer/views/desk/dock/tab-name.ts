import type { DeskLayout, LinkGroup } from '#renderer/state/layout/desk-layout.ts';
import { isOpen } from '#renderer/state/layout/layout-walk.ts';
import { linkOf } from '#renderer/state/layout/links.ts';
import { type Panel, panelNames, panels } from '#shared/domain/panel.ts';

/** The group of a panel where it tells something: while every panel follows A, none needs to be told. */
export function toldLink(layout: DeskLayout, panel: Panel): LinkGroup | null {
  const differ = panels.some(
    (other) => other !== 'alerts' && isOpen(layout, other) && linkOf(layout, other) !== 'A',
  );
  return differ && panel !== 'alerts' ? linkOf(layout, panel) : null;
}

/** What a screen reader says of a tab. */
export function tabName(layout: DeskLayout, panel: Panel): string {
  const link = toldLink(layout, panel);
  return link === null ? panelNames[panel] : `${panelNames[panel]}, linked as ${link}`;
}
