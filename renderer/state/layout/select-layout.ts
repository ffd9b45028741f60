import type { DeskState } from '../desk-state.ts';
import { type DeskLayout, defaultLayout } from './desk-layout.ts';
import { readLayout } from './read-layout.ts';

// Each stored value is read once.
const read = new WeakMap<object, DeskLayout>();

/** Where the panels stand; as delivered while nothing was changed, or when what was stored is no layout. */
export function selectLayout({ settings }: DeskState): DeskLayout {
  const stored = settings?.layout;
  if (typeof stored !== 'object' || stored === null) return defaultLayout;
  const known = read.get(stored);
  if (known) return known;
  const layout = readLayout(stored) ?? defaultLayout;
  read.set(stored, layout);
  return layout;
}
