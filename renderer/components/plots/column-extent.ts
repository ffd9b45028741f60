import type { Column } from './plot-types.ts';

/** Least and greatest finite value of the columns; `[NaN, NaN]` when there is none. */
export function columnExtent(columns: readonly Column[]): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const column of columns) {
    for (let index = 0; index < column.length; index++) {
      const value = column[index] as number;
      if (!Number.isFinite(value)) continue;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
  }
  return least <= greatest ? [least, greatest] : [Number.NaN, Number.NaN];
}
