import type { Side } from './sizing-types.ts';

/** A long cannot lose more than it paid, so an instrument's fall ends at -1; a rise has no end. */
export const instrumentMoveOn = (leverageMultiple: number, indexMove: number): number =>
  Math.max(-1, leverageMultiple * indexMove);

/**
 * The index move of the stated size in the direction that hurts the position. Holding a 3x bull fund that is a fall;
 * holding an inverse fund, or being short a plain one, it is a rise.
 * @param tailIndexMove fraction, e.g. -0.15; only its size is used
 */
export function adverseIndexMove(side: Side, leverageMultiple: number, tailIndexMove: number): number {
  const exposure = side === 'long' ? leverageMultiple : -leverageMultiple;
  return exposure >= 0 ? -Math.abs(tailIndexMove) : Math.abs(tailIndexMove);
}
