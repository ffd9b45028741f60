import { bisectLeft } from 'd3-array';
import type { Column } from './plot-types.ts';

/** The places at which a plot can be read: every finite x of the columns, ascending and once. */
export function cursorStops(columns: readonly Column[]): Float64Array {
  const [first, ...rest] = [...new Set(columns)];
  if (first === undefined) return new Float64Array();
  const all =
    rest.length === 0 ? Array.from(first) : [first, ...rest].flatMap((column) => Array.from(column));
  return Float64Array.from(new Set(all.filter(Number.isFinite))).sort();
}

/** Index of the value nearest to `wanted` in ascending values; -1 when there is none. */
export function nearestIndex(ascending: Column, wanted: number): number {
  if (ascending.length === 0 || Number.isNaN(wanted)) return -1;
  const after = bisectLeft(ascending, wanted);
  if (after === 0) return 0;
  if (after === ascending.length) return after - 1;
  const before = after - 1;
  return wanted - (ascending[before] as number) <= (ascending[after] as number) - wanted ? before : after;
}
