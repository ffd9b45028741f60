import type { ClaimVerdict } from '#shared/ipc/claim-schemas.ts';
import type { AcceptedRange } from './accepted-range.ts';

/** Rounding of binary fractions: 0.1245 is not a number a computer can hold. */
const rounding = 1e-9;

/**
 * How far a value lies outside a range: 0 inside, negative below it, positive above.
 * @throws RangeError for a value that is unknown: it must never pass
 */
export function missOf(value: number, { from, to }: Pick<AcceptedRange, 'from' | 'to'>): number {
  if (Number.isNaN(value)) throw new RangeError('An unknown value lies nowhere');
  if (from !== null && value < from - rounding) return value - from;
  return to !== null && value > to + rounding ? value - to : 0;
}

/**
 * What: whether a value is what was stated.
 * Formula: `confirmed` inside the range; `offBy` outside by no more than its slack and not on the other side of zero; else
 * `contradicted`.
 * Arguments: a known value and a range in one unit; `stated` the figure as written, for its sign.
 * Range: one of three verdicts.
 * First values: none.
 * Source: definition.
 * @throws RangeError for an unknown value
 */
export function judgeValue(
  value: number,
  range: AcceptedRange,
  stated: number,
): Exclude<ClaimVerdict, 'cannotCheck'> {
  const miss = missOf(value, range);
  if (miss === 0) return 'confirmed';
  const otherSide = value * stated < 0;
  return Math.abs(miss) <= range.slack + rounding && !otherSide ? 'offBy' : 'contradicted';
}
