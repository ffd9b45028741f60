import { countBarsThrough } from '#shared/domain/bar-columns.ts';

/** The entries of an answer that lie on screen, `first` inclusive to `end` exclusive; all of them when that is not known. */
export function visibleRows(
  days: Int32Array,
  visible: { readonly fromDay: number; readonly toDay: number } | null,
): { readonly first: number; readonly end: number } {
  if (visible === null) return { first: 0, end: days.length };
  return { first: countBarsThrough(days, visible.fromDay - 1), end: countBarsThrough(days, visible.toDay) };
}
