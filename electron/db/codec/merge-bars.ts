import { allocateBars, type BarColumns, barFields, viewBars } from '#shared/domain/bar-columns.ts';

export interface MergedBars {
  readonly bars: BarColumns;
  /** Days only `fresh` has. */
  readonly added: number;
  /** Days both have, with at least one different value. */
  readonly changed: number;
}

/** Bars of every day that either has; where both have a day, `fresh` counts. Neither input is touched. */
export function mergeBars(stored: BarColumns, fresh: BarColumns): MergedBars {
  const target = allocateBars(stored.day.length + fresh.day.length);
  let [length, old, next, added, changed] = [0, 0, 0, 0, 0];
  while (old < stored.day.length || next < fresh.day.length) {
    const oldDay = old < stored.day.length ? stored.day[old] : Number.POSITIVE_INFINITY;
    const nextDay = next < fresh.day.length ? fresh.day[next] : Number.POSITIVE_INFINITY;
    if (oldDay < nextDay) copyBar(stored, old, target, length);
    else copyBar(fresh, next, target, length);
    if (nextDay < oldDay) added += 1;
    else if (nextDay === oldDay && !isSameBar(stored, old, fresh, next)) changed += 1;
    if (oldDay <= nextDay) old += 1;
    if (nextDay <= oldDay) next += 1;
    length += 1;
  }
  return { bars: viewBars(target, 0, length), added, changed };
}

function copyBar(source: BarColumns, from: number, target: BarColumns, to: number): void {
  target.day[to] = source.day[from];
  for (const field of barFields) target[field][to] = source[field][from];
}

function isSameBar(left: BarColumns, leftRow: number, right: BarColumns, rightRow: number): boolean {
  return barFields.every((field) => Object.is(left[field][leftRow], right[field][rightRow]));
}
