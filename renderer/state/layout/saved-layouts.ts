import type { SavedLayout } from '#shared/domain/settings.ts';
import type { DeskLayout } from './desk-layout.ts';

const isSame = (a: SavedLayout, name: string, displays: string): boolean =>
  a.name === name && a.displays === displays;

/** The list with a layout kept under a name for a set of screens, in the place of one of the same name there. */
export function withSavedLayout(
  saved: readonly SavedLayout[],
  name: string,
  displays: string,
  layout: DeskLayout,
): SavedLayout[] {
  const kept = { name, displays, layout };
  const index = saved.findIndex((other) => isSame(other, name, displays));
  return index === -1 ? [...saved, kept] : saved.with(index, kept);
}

export const withoutSavedLayout = (
  saved: readonly SavedLayout[],
  { name, displays }: SavedLayout,
): SavedLayout[] => saved.filter((other) => !isSame(other, name, displays));
