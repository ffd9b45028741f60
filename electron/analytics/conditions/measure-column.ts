import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { ChangeBase, MeasureOf } from '#shared/domain/condition.ts';
import { alignToDays } from '../buckets/align-to-days.ts';
import { rollingZScore } from '../statistics/rolling-z-score.ts';
import {
  type ConditionSeries,
  type FindSeries,
  isRelative,
  referencedColumn,
  unitFactor,
} from './condition-series.ts';
import { rollingSlope } from '../indicators/rolling-slope.ts';
import { slidingExtreme } from '../indicators/sliding-extreme.ts';

/** A measure on its series' own days, and what its value is where nothing has happened yet. */
export interface MeasureColumn {
  readonly day: Int32Array;
  readonly values: Float64Array;
  readonly base: Float64Array;
  /** The day of the older bar that each value reads; NaN before the first. */
  readonly readDay: Float64Array;
  /** The last day through which every price that it reads has come in. */
  readonly inThrough: number;
  readonly source: string;
  /** Of prices, which every session of the exchange has one of. */
  readonly isPrice: boolean;
}

/** Sessions ago that a level or a gap is counted from, which have no base of their own. */
const baseSessions = 20;

function delayed(values: Float64Array, sessions: number): Float64Array {
  const earlier = new Float64Array(values.length).fill(Number.NaN);
  if (sessions < values.length) earlier.set(values.subarray(0, values.length - sessions), sessions);
  return earlier;
}

function baseOf(from: ChangeBase, values: Float64Array, day: Int32Array): Float64Array {
  if (from.kind === 'sessionsAgo') return delayed(values, from.sessions);
  if (from.kind !== 'date') return slidingExtreme(values, from.sessions, from.kind === 'highest' ? 1 : -1);
  // Before the date has come, which bar will be the last on or before it is not known.
  const date = toDayNumber(from.date);
  const anchor = countBarsThrough(day, date) - 1;
  return values.map((_, i) => (anchor >= 0 && day[i] >= date ? values[anchor] : Number.NaN));
}

/**
 * What: the numbers that a condition compares, one for each bar of the series.
 * Formula: a change `x / base - 1` or `x - base`; a level `x`; a gap `x / y - 1` with y the other series' last value on or
 * before the day; a z-score and a slope over the last sessions; each times the unit's factor.
 * Arguments: a measure and a way to find its series.
 * Range: any, in the measure's unit.
 * First values: NaN where the base, the window or the other series has no value. Bar i reads no later bar.
 * Source: definitions.
 * @returns a sentence when a series is missing or a unit has no meaning for it
 */
export function measureColumn(measure: MeasureOf, find: FindSeries): MeasureColumn | string {
  const series = find(measure.series.symbol);
  if (!series) return `There is no series ${measure.series.symbol}.`;
  const { day } = series.bars;
  const values = referencedColumn(measure.series, series);
  const answer = (column: Float64Array, base: Float64Array | null = null): MeasureColumn => ({
    day,
    values: column,
    base: base ?? new Float64Array(column.length),
    readDay: Float64Array.from(day),
    inThrough: lastPriceDay(series),
    source: series.source,
    isPrice: series.isPrice ?? false,
  });

  if (measure.kind === 'zScore') return answer(rollingZScore(values, measure.sessions));
  if (measure.kind === 'gap') {
    const other = find(measure.over.symbol);
    if (!other) return `There is no series ${measure.over.symbol}.`;
    const over = alignToDays(other.bars.day, referencedColumn(measure.over, other), day);
    const gaps = values.map((value, i) => value / over[i] - 1);
    return {
      ...answer(gaps, delayed(gaps, baseSessions)),
      readDay: alignToDays(other.bars.day, Float64Array.from(other.bars.day), day),
      inThrough: Math.min(lastPriceDay(series), lastPriceDay(other)),
    };
  }
  const factor = unitFactor(measure.unit, series);
  if (factor === null) return noBasisPoints(measure.series.symbol, series);
  const scaled = (column: Float64Array) => (factor === 1 ? column : column.map((value) => value * factor));
  if (measure.kind === 'level') {
    const levels = scaled(values);
    return answer(levels, delayed(levels, baseSessions));
  }
  if (measure.kind === 'slope') {
    const straight = isRelative(measure.unit) ? values.map(Math.log) : values;
    return answer(scaled(rollingSlope(straight, measure.sessions)));
  }
  const base = baseOf(measure.from, values, day);
  const relative = isRelative(measure.unit);
  return answer(values.map((value, i) => factor * (relative ? value / base[i] - 1 : value - base[i])));
}

const lastPriceDay = ({ bars, isPrice = false }: ConditionSeries): number =>
  isPrice ? (bars.day.at(-1) ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY;

const noBasisPoints = (symbol: string, { unit }: ConditionSeries): string =>
  `${symbol} is in ${unit}, so it has no basis points.`;
