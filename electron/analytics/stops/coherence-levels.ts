import { fundBound } from '#shared/leverage/fund-bound.ts';
import { requireMultiple } from '#shared/leverage/require-multiple.ts';

/** Where one instrument stands when the other is at a level: after a single day, and at the limit over any path. */
export interface ImpliedLevel {
  /** L x in one day, or y / L the other way; -1 when the fund could not survive the day. */
  readonly inOneDay: number;
  /** The bound S^L of a smooth path: the fund is there or worse, or the underlying is there or has not yet got so far. */
  readonly overAnyPath: number;
}

/**
 * What: what an underlying's move means for a fund on it.
 * Formula: `L x` in one day (no less than -1), at most `(1 + x)^L - 1` over any path.
 * Arguments: `multiple` L of 1 or more, or below 0; `underlyingMove` x above -1, a fraction. Before fees and financing.
 * Range: -1 or more, fractions.
 * First values: none.
 * Source: `fundBound`.
 * @throws RangeError for a multiple of 0 up to 1, or a move of -1 or below
 */
export function impliedFundLevel(multiple: number, underlyingMove: number): ImpliedLevel {
  return {
    inOneDay: Math.max(-1, multiple * underlyingMove),
    overAnyPath: fundBound(multiple, underlyingMove),
  };
}

/**
 * What: where the underlying is when a fund reaches a level.
 * Formula: `y / L` in one day; `(1 + y)^(1/L) - 1` over a smooth path. A loss y of the fund is reached there at the latest,
 * a gain there at the earliest.
 * Arguments: `multiple` L of 1 or more, or below 0; `fundMove` y above -1, a fraction. Before fees and financing.
 * Range: above -1, fractions.
 * First values: none.
 * Source: `fundBound`, solved for the underlying.
 * @throws RangeError for a multiple of 0 up to 1, or a move of -1 or below
 */
export function impliedUnderlyingLevel(multiple: number, fundMove: number): ImpliedLevel {
  requireMultiple(multiple);
  if (!(fundMove > -1)) throw new RangeError(`A move of ${fundMove} is impossible`);
  return { inOneDay: fundMove / multiple, overAnyPath: Math.expm1(Math.log1p(fundMove) / multiple) };
}
