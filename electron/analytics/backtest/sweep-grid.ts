import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { Side } from '#shared/sizing/sizing-types.ts';

/** Rules that differ in their stop, target and time stop only: every combination is one. */
export interface SweepGrid {
  readonly side: Side;
  /** Split-adjusted and without gaps. */
  readonly bars: BarColumns;
  /** 1 on bars at whose close to enter, at the next open, unless a position is held. */
  readonly enter: Uint8Array;
  /** Distances from the entry as fractions of it, above 0; targets of longs may exceed 1. */
  readonly stops: readonly number[];
  readonly targets: readonly number[];
  /** Sessions after which to leave at the open, 1 or more. */
  readonly sessions: readonly number[];
  /** Of each order at the market, a fraction of its price; a target pays none. */
  readonly costFraction: number;
  /** Equal stretches of history that profit is also booked by, for `probabilityOfOverfitting`. */
  readonly periods: number;
}

/** One entry a combination: `(s targets + t) sessions + h` for stop s, target t and sessions h. */
export interface SweepColumns {
  readonly trades: Int32Array;
  readonly winners: Int32Array;
  /** Product of one plus the return of every trade. */
  readonly growth: Float64Array;
  /** Deepest fall of that product from its high so far, trade by trade; zero or negative. */
  readonly drawdown: Float64Array;
  /** Sum and sum of squares of the trades' returns. */
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  /** Sum of the returns of the trades that ended in each period: `periods` entries a combination. */
  readonly byPeriod: Float64Array;
}

export const combinationsOf = ({ stops, targets, sessions }: SweepGrid): number =>
  stops.length * targets.length * sessions.length;

export function allocateSweep(grid: SweepGrid): SweepColumns {
  const size = combinationsOf(grid);
  return {
    trades: new Int32Array(size),
    winners: new Int32Array(size),
    growth: new Float64Array(size).fill(1),
    drawdown: new Float64Array(size),
    sum: new Float64Array(size),
    squares: new Float64Array(size),
    byPeriod: new Float64Array(size * grid.periods),
  };
}

/** @throws RangeError for columns of different lengths, a gap, or a distance, time or cost that cannot be */
export function checkGrid(grid: SweepGrid): void {
  const { bars, enter, stops, targets, sessions, costFraction, periods, side } = grid;
  if (enter.length !== bars.day.length) throw new RangeError('Signals and bars do not belong together');
  for (const column of [bars.open, bars.high, bars.low, bars.close])
    if (column.some(Number.isNaN)) throw new RangeError('A sweep needs bars without gaps');
  const [below, above] = side === 'long' ? [stops, targets] : [targets, stops];
  if (!below.every((distance) => distance > 0 && distance < 1) || !above.every((distance) => distance > 0))
    throw new RangeError('A stop or target distance is impossible');
  if (!sessions.every((count) => Number.isInteger(count) && count >= 1))
    throw new RangeError('A time stop has one session or more');
  if (!(costFraction >= 0 && costFraction < 1)) throw new RangeError('The cost is a fraction');
  if (!(Number.isInteger(periods) && periods >= 1)) throw new RangeError('There is one period or more');
}
