import type { DrawnPane } from './time-lines-contract.ts';

/**
 * Least and greatest value of a pane's lines and guides among the sessions first..last.
 * @returns null when nothing is known there
 */
export function valueExtent(
  { lines, guides, scale }: Pick<DrawnPane, 'lines' | 'guides' | 'scale'>,
  first: number,
  last: number,
): { readonly minValue: number; readonly maxValue: number } | null {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const { values } of lines) {
    for (let index = Math.max(0, first); index <= Math.min(last, values.length - 1); index++) {
      const value = values[index] as number;
      // What is not above zero has no place on a logarithmic scale.
      if (scale === 'logarithmic' && !(value > 0)) continue;
      if (value < least) least = value;
      if (value > greatest) greatest = value;
    }
  }
  if (!Number.isFinite(least)) return null;
  for (const guide of guides) {
    least = Math.min(least, guide);
    greatest = Math.max(greatest, guide);
  }
  const room = least === greatest ? Math.abs(least) * 0.1 || 1 : 0;
  return { minValue: least - room, maxValue: greatest + room };
}
