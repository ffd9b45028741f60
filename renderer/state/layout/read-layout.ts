import { type Panel, panels } from '#shared/domain/panel.ts';
import type { PanelWindow } from '#shared/ipc/window-schemas.ts';
import type { WindowBounds } from '#shared/domain/window-bounds.ts';
import { type DeskLayout, type LayoutPart, type LinkGroup, linkGroups, type Split } from './desk-layout.ts';
import { panelsIn, tidy } from './layout-walk.ts';

type Fields = Readonly<Record<string, unknown>>;

const deepest = 8;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isPanel = (value: unknown): value is Panel => panels.includes(value as Panel);
const isWeight = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= 100_000;
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= panels.length;

function readPart(value: unknown, depth: number): LayoutPart | null {
  if (!isFields(value) || !isWeight(value['weight']) || depth > deepest) return null;
  const { kind, weight } = value;
  if (kind === 'split') {
    if (!isList(value['parts'])) return null;
    const parts = value['parts'].map((part) => readPart(part, depth + 1));
    return parts.some((part) => part === null) ? null : { kind, weight, parts: parts as LayoutPart[] };
  }
  const { panels: within, shown } = value;
  if (kind !== 'tabs' || !isList(within) || !within.every(isPanel) || !isPanel(shown)) return null;
  return within.includes(shown) ? { kind, weight, panels: within, shown } : null;
}

function readBounds(value: unknown): WindowBounds | null {
  if (!isFields(value)) return null;
  const { x, y, width, height } = value;
  const whole = [x, y, width, height].every(
    (part) => Number.isInteger(part) && Math.abs(part as number) <= 100_000,
  );
  if (!whole || (width as number) < 1 || (height as number) < 1) return null;
  return { x, y, width, height } as WindowBounds;
}

function readWindow(value: unknown): PanelWindow | null {
  if (!isFields(value) || !isPanel(value['panel'])) return null;
  const bounds = value['bounds'] === null ? null : readBounds(value['bounds']);
  return value['bounds'] !== null && bounds === null ? null : { panel: value['panel'], bounds };
}

const isLink = (value: unknown): value is LinkGroup | null =>
  value === null || linkGroups.includes(value as LinkGroup);

/**
 * A layout as it was stored, by this app or by anything else: null unless every part, panel and number of it is what a
 * layout is made of and no panel stands twice.
 */
export function readLayout(value: unknown): DeskLayout | null {
  if (!isFields(value) || !isList(value['windows']) || !isFields(value['links'])) return null;
  const root = readPart(value['root'], 0);
  const windows = value['windows'].map(readWindow);
  const links = Object.entries(value['links']);
  if (root?.kind !== 'split' || windows.includes(null)) return null;
  if (!links.every(([panel, link]) => isPanel(panel) && isLink(link))) return null;
  const placed = [...panelsIn(root), ...windows.map((window) => window?.panel)];
  if (placed.length === 0 || new Set(placed).size !== placed.length) return null;
  return {
    root: tidy(root as Split),
    windows: windows as PanelWindow[],
    links: Object.fromEntries(links) as DeskLayout['links'],
  };
}
