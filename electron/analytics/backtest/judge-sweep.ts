import { sampleMoments } from '../statistics/sample-moments.ts';
import { type DeflatedSharpe, deflatedSharpe } from './deflated-sharpe.ts';
import { type Overfitting, probabilityOfOverfitting } from './probability-of-overfitting.ts';
import { runSweep } from './run-sweep.ts';
import { combinationsOf, type SweepColumns, type SweepGrid } from './sweep-grid.ts';

/** How far the best of a sweep is to be believed. Cells are combinations in the order of `SweepColumns`. */
export interface SweepJudgement {
  /** Of the returns booked on each session, one session's; NaN for a cell without trades or spread. */
  readonly sharpe: Float64Array;
  /** Sums of the returns of the trades that ended in the first and in the second half of the periods. */
  readonly firstHalf: Float64Array;
  readonly secondHalf: Float64Array;
  /** The cell with the greatest Sharpe ratio; null when none has one. */
  readonly best: number | null;
  /** Of the best cell; like the rest, null unless two cells have a Sharpe ratio. */
  readonly deflated: (DeflatedSharpe & { readonly trials: number; readonly sessions: number }) | null;
  readonly overfitting: Overfitting | null;
  /** The cell that was best in the first half, and the share of the others that it beat in the second. */
  readonly chosenEarly: { readonly cell: number; readonly beaten: number } | null;
}

/**
 * What: whether the best of a sweep is more than the luckiest of many.
 * Formula: Sharpe ratio `mean / sd` of the returns booked session by session, zero on a session without an exit, divisor
 * n - 1; `deflatedSharpe` with every cell that has one as a trial; `probabilityOfOverfitting` over the grid's periods.
 * Neighbouring cells are no independent trials, so the deflation errs on the side of doubt.
 * Arguments: `swept` the whole grid's columns; an even number of periods, see `probabilityOfOverfitting`.
 * Range: see there.
 * First values: null where there is nothing to judge.
 * Source: definitions of the functions named.
 * @param onSplit see `probabilityOfOverfitting`
 */
export function judgeSweep(
  grid: SweepGrid,
  swept: SweepColumns,
  onSplit?: (fraction: number) => void,
): SweepJudgement {
  const cells = combinationsOf(grid);
  const { periods, bars } = grid;
  const sessions = bars.day.length;
  const sharpe = Float64Array.from({ length: cells }, (_, cell) => sharpeOf(swept, cell, sessions));
  const half = (from: number, to: number) =>
    Float64Array.from({ length: cells }, (_, cell) => {
      let sum = 0;
      for (let period = from; period < to; period++) sum += swept.byPeriod[cell * periods + period];
      return sum;
    });
  const [firstHalf, secondHalf] = [half(0, periods / 2), half(periods / 2, periods)];
  const best = greatestAt(sharpe);
  const trials = sampleMoments(sharpe);
  const known = { sharpe, firstHalf, secondHalf, best };
  if (best === null || trials.count < 2)
    return { ...known, deflated: null, overfitting: null, chosenEarly: null };
  const early = greatestAt(firstHalf) as number;
  const chances = deflatedSharpe(sampleMoments(bookedBySession(grid, best)), trials);
  return {
    ...known,
    deflated: { ...chances, trials: trials.count, sessions },
    overfitting: probabilityOfOverfitting(swept.byPeriod, periods, onSplit),
    chosenEarly: { cell: early, beaten: beatenBy(secondHalf, early) },
  };
}

function sharpeOf({ trades, sum, squares }: SweepColumns, cell: number, sessions: number): number {
  if (trades[cell] === 0) return Number.NaN;
  const mean = sum[cell] / sessions;
  const spread = squares[cell] - sum[cell] * mean;
  return spread > 0 ? mean / Math.sqrt(spread / (sessions - 1)) : Number.NaN;
}

/** The returns of one cell's trades on the sessions that they ended on: as many periods as bars. */
function bookedBySession(grid: SweepGrid, cell: number): Float64Array {
  const { stop, target, held } = levelsOfCell(grid, cell);
  const alone = {
    ...grid,
    stops: [stop],
    targets: [target],
    sessions: [held],
    periods: grid.bars.day.length,
  };
  return runSweep(alone).byPeriod;
}

/** What a cell's combination is. */
export function levelsOfCell({ stops, targets, sessions }: SweepGrid, cell: number) {
  return {
    stop: stops[Math.floor(cell / (sessions.length * targets.length))] as number,
    target: targets[Math.floor(cell / sessions.length) % targets.length] as number,
    held: sessions[cell % sessions.length] as number,
  };
}

/** Place of the greatest known value, the first of equals. */
function greatestAt(values: Float64Array): number | null {
  let best: number | null = null;
  values.forEach((value, i) => {
    if (!Number.isNaN(value) && (best === null || value > values[best])) best = i;
  });
  return best;
}

/** Share of the other values below one's; equals count half. */
function beatenBy(values: Float64Array, at: number): number {
  let [below, same] = [0, -1];
  for (const value of values) {
    if (value < values[at]) below++;
    else if (value === values[at]) same++;
  }
  return (below + same / 2) / (values.length - 1);
}
