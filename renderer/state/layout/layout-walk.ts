import type { Panel } from '#shared/domain/panel.ts';
import type { DeskLayout, LayoutPart, Split, Tabs } from './desk-layout.ts';

/** The places of a part, in the order in which they are read. */
export function tabsIn(part: LayoutPart): readonly Tabs[] {
  return part.kind === 'tabs' ? [part] : part.parts.flatMap(tabsIn);
}

export const panelsIn = (part: LayoutPart): readonly Panel[] => tabsIn(part).flatMap(({ panels }) => panels);

/** The panels in sight within the main window, in the order in which they are read. */
export const shownPanels = ({ root }: DeskLayout): readonly Panel[] => tabsIn(root).map(({ shown }) => shown);

/** True for a panel that stands somewhere, in the main window or in one of its own. */
export const isOpen = ({ root, windows }: DeskLayout, panel: Panel): boolean =>
  panelsIn(root).includes(panel) || windows.some((window) => window.panel === panel);

/** The way from the root to the place of a panel, which is last; empty when it is not in the main window. */
export function wayTo(part: LayoutPart, panel: Panel): readonly LayoutPart[] {
  if (part.kind === 'tabs') return part.panels.includes(panel) ? [part] : [];
  for (const child of part.parts) {
    const way = wayTo(child, panel);
    if (way.length > 0) return [part, ...way];
  }
  return [];
}

/** Puts parts in the place of one, itself left out when there are none. */
export function replacePart(root: Split, part: LayoutPart, by: readonly LayoutPart[]): Split {
  const parts = root.parts.flatMap((child): readonly LayoutPart[] => {
    if (child === part) return by;
    return child.kind === 'tabs' ? [child] : [replacePart(child, part, by)];
  });
  return { ...root, parts };
}

/** Takes out what holds nothing and unfolds a split of one part, so that the directions go on taking turns. */
export function tidy(root: Split): Split {
  return { ...root, parts: root.parts.flatMap(tidyPart) };
}

function tidyPart(part: LayoutPart): readonly LayoutPart[] {
  if (part.kind === 'tabs') {
    const [first] = part.panels;
    if (first === undefined) return [];
    return [part.panels.includes(part.shown) ? part : { ...part, shown: first }];
  }
  const parts = part.parts.flatMap(tidyPart);
  const [only] = parts;
  if (only === undefined) return [];
  if (parts.length > 1) return [{ ...part, parts }];
  if (only.kind === 'tabs') return [{ ...only, weight: part.weight }];
  // The parts of the only part lie in the direction of this split's neighbours: they take its place among them.
  const total = only.parts.reduce((sum, { weight }) => sum + weight, 0);
  return only.parts.map((child) => ({ ...child, weight: (child.weight / total) * part.weight }));
}
