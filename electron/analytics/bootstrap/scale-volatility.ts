import { sessionsPerYear } from '../risk/sessions-per-year.ts';
import { sampleMoments } from '../statistics/sample-moments.ts';
import type { ReturnHistory } from './return-history.ts';

/** Yearly volatility of the sessions that are drawn from; NaN for fewer than two. */
export function volatilityOf({ close }: ReturnHistory): number {
  return sampleMoments(close).standardDeviation * Math.sqrt(sessionsPerYear);
}

/**
 * What: the same sessions with another volatility, so that history's shape can be asked at a calmer or a wilder time.
 * Formula: every move times one constant, such that the closes have `volatility` a year.
 * Arguments: `history` of two sessions or more that moved; `volatility` per square root of a year, above 0.
 * Range: any; the order of low, close and high stays.
 * First values: none.
 * Source: definition; the shape and the clustering of history are kept.
 * @throws RangeError when the history did not move
 */
export function scaleVolatility(history: ReturnHistory, volatility: number): ReturnHistory {
  const own = volatilityOf(history);
  if (!(own > 0)) throw new RangeError('A history that did not move has no shape to scale');
  const scale = (column: Float64Array) => column.map((value) => (value * volatility) / own);
  return { close: scale(history.close), low: scale(history.low), high: scale(history.high) };
}
