import { type ImpliedLevel, impliedFundLevel, impliedUnderlyingLevel } from './coherence-levels.ts';

/** How an instrument moves with another symbol: a fund's daily multiple L on what moves `beta` times that symbol. */
export interface InstrumentLink {
  readonly multiple: number;
  /** 1 for a fund on the symbol itself. */
  readonly beta: number;
}

/**
 * What: where an instrument stands when the symbol of a view has moved by so much.
 * Formula: `L beta x` in one day, `(1 + beta x)^L - 1` over a path; the second is a bound only where beta is one by construction.
 * Arguments: `move` x above -1, a fraction; `beta` above 0. Before fees and financing.
 * Range: -1 or more; NaN where beta would take the underlying to nothing.
 * First values: none.
 * Source: `impliedFundLevel`.
 */
export function levelAtMove({ multiple, beta }: InstrumentLink, move: number): ImpliedLevel {
  const underlying = beta * move;
  if (underlying <= -1) return { inOneDay: Number.NaN, overAnyPath: Number.NaN };
  return impliedFundLevel(multiple, underlying);
}

/**
 * What: where the symbol of a view stands when an instrument is at a level.
 * Formula: `y / (L beta)` in one day, `((1 + y)^(1/L) - 1) / beta` over a smooth path.
 * Arguments: `level` y above -1, a fraction; `beta` above 0. Before fees and financing.
 * Range: above -1; NaN where the symbol would have to fall by all it is worth.
 * First values: none.
 * Source: `impliedUnderlyingLevel`.
 */
export function moveAtLevel({ multiple, beta }: InstrumentLink, level: number): ImpliedLevel {
  const { inOneDay, overAnyPath } = impliedUnderlyingLevel(multiple, level);
  const possible = (move: number): number => (move > -1 ? move : Number.NaN);
  return { inOneDay: possible(inOneDay / beta), overAnyPath: possible(overAnyPath / beta) };
}

/** Which of a view's stop and an instrument's acts first. */
export type StopOrder = 'coherent' | 'instrumentFirst' | 'pathDecides' | 'viewFirst';

/** Stops that agree to a tenth of a percent are one stop: closer is below what anyone states. */
const statedStop = 0.0005;

/**
 * What: whether an instrument's stop acts before the stop of the view.
 * Formula: with the view at its stop, a fund stands at `a` after one day and at `b` or lower over any path. A long stopped
 * above b is always out first; a short stopped above b never is. At b or below the smooth path is on the other side, and
 * a single day tells.
 * Arguments: `level` the instrument's stop, below 0 for a long and above 0 for a short; where it stands at the view's stop,
 * from `levelAtMove`; `sameStop` how near two stops are one, a fraction.
 * Range: see `StopOrder`.
 * First values: none.
 * Source: `fundBound`.
 */
export function stopOrder(
  level: number,
  { inOneDay, overAnyPath }: ImpliedLevel,
  sameStop = statedStop,
): StopOrder {
  if (!(Math.abs(level - overAnyPath) > sameStop)) return 'coherent';
  const long = level < 0;
  if (level > overAnyPath) return long ? 'instrumentFirst' : 'viewFirst';
  const before = long ? level > inOneDay : level < inOneDay;
  if (long) return before ? 'pathDecides' : 'viewFirst';
  return before ? 'instrumentFirst' : 'pathDecides';
}
