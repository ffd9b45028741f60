import type { HoldingRange } from './holding-range.ts';

/** What of the range a hand has taken: an end, the whole of it, or a new one begun at a day. */
export type Grip =
  | { readonly kind: 'from' }
  | { readonly kind: 'to' }
  | { readonly kind: 'whole'; readonly day: number; readonly range: HoldingRange }
  | { readonly kind: 'new'; readonly day: number };

const shortest = 1;

/**
 * The range after a hand has moved to a day.
 * @param first, last the days within which it stays
 */
export function moveRange(
  grip: Grip,
  range: HoldingRange,
  day: number,
  first: number,
  last: number,
): HoldingRange {
  const at = Math.max(first, Math.min(last, Math.round(day)));
  if (grip.kind === 'from') return { from: Math.min(at, range.to - shortest), to: range.to };
  if (grip.kind === 'to') return { from: range.from, to: Math.max(at, range.from + shortest) };
  if (grip.kind === 'new') {
    if (at === grip.day) return range;
    return { from: Math.min(at, grip.day), to: Math.max(at, grip.day) };
  }
  const length = grip.range.to - grip.range.from;
  const from = Math.max(first, Math.min(last - length, grip.range.from + at - grip.day));
  return { from, to: from + length };
}
