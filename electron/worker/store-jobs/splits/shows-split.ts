import type { BarColumns } from '#shared/domain/bar-columns.ts';

/**
 * True when the price from the last close before a bar to the bar's open moved nearer to what a split makes of it than to
 * no move at all: the bars before are still in old shares.
 * @param index first bar in new shares, above 0
 */
export function showsSplit({ open, close }: BarColumns, index: number, newPerOld: number): boolean {
  let previous = index - 1;
  while (previous >= 0 && !(close[previous] > 0)) previous--;
  if (previous < 0) return false;
  const first = open[index] > 0 ? open[index] : close[index];
  const moved = Math.log(first / close[previous]);
  return Math.abs(moved + Math.log(newPerOld)) < Math.abs(moved);
}
