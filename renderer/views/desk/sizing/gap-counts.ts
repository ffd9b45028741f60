import type { GapBeyondStopTable } from '#shared/sizing/gap-beyond-stop.ts';

/** Touches and opens beyond a stop at the nearest distance of the grid; null when the stop lies beyond the grid. */
export function gapCounts(
  table: GapBeyondStopTable,
  distance: number,
): { readonly touches: number; readonly opensBeyond: number } | null {
  const { distances } = table;
  const last = distances.at(-1);
  if (last === undefined || distance > last) return null;
  let nearest = 0;
  for (const [index, value] of distances.entries()) {
    if (Math.abs(value - distance) < Math.abs((distances[nearest] as number) - distance)) nearest = index;
  }
  return { touches: table.touches[nearest] ?? 0, opensBeyond: table.opensBeyond[nearest] ?? 0 };
}
