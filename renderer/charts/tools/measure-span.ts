import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ChartPoint } from './chart-point.ts';

/** The columns that a measurement reads. */
export type MeasuredColumns = Pick<ChartAnswer, 'day' | 'close' | 'firstBar' | 'endBar' | 'barsPerBucket'>;

/** What lies between two points of a chart; `from` is the earlier. */
export interface MeasuredSpan {
  readonly from: ChartPoint;
  readonly to: ChartPoint;
  /** In the series' own unit. */
  readonly change: number;
  /** Fraction of the earlier price; NaN unless that is positive. */
  readonly changeFraction: number;
  /** Bars after the earlier one, up to and with the later one. */
  readonly sessions: number;
  /** Deepest fall of the closes in between from one before it, a fraction from -1 to 0; NaN with fewer than two. */
  readonly drawdown: number;
  /** Above 1 the closes are those of candles of so many sessions, and a deeper fall may lie inside one. */
  readonly barsPerBucket: number;
}

/**
 * Measures from one point to another, in whichever order they were given.
 * @param columns must cover both days; each point counts for the last bar on or before its day
 */
export function measureSpan(columns: MeasuredColumns, one: ChartPoint, other: ChartPoint): MeasuredSpan {
  const [from, to] = one.day <= other.day ? [one, other] : [other, one];
  const first = pointOf(columns, from.day);
  const last = pointOf(columns, to.day);
  const change = to.price - from.price;
  return {
    from,
    to,
    change,
    changeFraction: from.price > 0 ? change / from.price : Number.NaN,
    sessions: barOf(columns, last) - barOf(columns, first),
    drawdown: deepestFall(columns.close, first, last),
    barsPerBucket: columns.barsPerBucket,
  };
}

const pointOf = ({ day }: MeasuredColumns, on: number): number => Math.max(0, countBarsThrough(day, on) - 1);

/** Index of the last bar in a bucket. */
const barOf = ({ firstBar, endBar, barsPerBucket }: MeasuredColumns, point: number): number =>
  Math.min(firstBar + (point + 1) * barsPerBucket, endBar) - 1;

/**
 * Deepest fall of a column from the highest value before it, as a fraction.
 * @param first and `last` inclusive; NaN is a gap
 */
export function deepestFall(close: ArrayLike<number>, first: number, last: number): number {
  let peak = Number.NaN;
  let deepest = Number.NaN;
  for (let i = first; i <= last; i++) {
    const value = close[i] as number;
    if (Number.isNaN(value)) continue;
    if (peak > 0)
      deepest = Number.isNaN(deepest) ? Math.min(0, value / peak - 1) : Math.min(deepest, value / peak - 1);
    if (!(peak >= value)) peak = value;
  }
  return deepest;
}
