import type { SavedLayout } from '#shared/domain/settings.ts';
import type { DeskLayout } from './desk-layout.ts';

const isSame = (a: SavedLayout, name: string, displays: string): boolean =>
  a.name === name && a.displays === displays;

/** The list with a layout kept under a name for a set of screens, in the place of one of the same name there; it comes by itself. */
export function withSavedLayout(
  saved: readonly SavedLayout[],
  name: string,
  displays: string,
  layout: DeskLayout,
): SavedLayout[] {
  const kept = { name, displays, layout, byItself: true };
  const index = saved.findIndex((other) => isSame(other, name, displays));
  const list = index === -1 ? [...saved, kept] : saved.with(index, kept);
  return withChosenLayout(list, displays, name);
}

export const withoutSavedLayout = (
  saved: readonly SavedLayout[],
  { name, displays }: SavedLayout,
): SavedLayout[] => saved.filter((other) => !isSame(other, name, displays));

/** The list after the choice of one of the layouts for a set of screens; with null the user wants none of them to come by itself. */
export const withChosenLayout = (
  saved: readonly SavedLayout[],
  displays: string,
  name: string | null,
): SavedLayout[] =>
  saved.map((one) => (one.displays === displays ? { ...one, byItself: one.name === name } : one));

/** The layout that comes by itself with exactly this set of screens; null for none. */
export const layoutForDisplays = (saved: readonly SavedLayout[], displays: string): SavedLayout | null =>
  saved.findLast((one) => one.displays === displays && one.byItself) ?? null;
