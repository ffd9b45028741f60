import { sessionsPerYear } from '../risk/sessions-per-year.ts';
import type { ReturnHistory } from './return-history.ts';

/** Yearly drift of the drawn price, `252 ln(mean of C_t / C_{t-1})`: the rate at which its expectation grows. */
export function driftOf({ close }: ReturnHistory): number {
  let sum = 0;
  for (const move of close) sum += Math.expm1(move);
  return sessionsPerYear * Math.log1p(sum / close.length);
}

/**
 * What: the same sessions with another drift, so that history's shape can be asked without its trend.
 * Formula: one constant added to every move, such that the expected price grows at `drift` a year.
 * Arguments: `history` at least one session; `drift` a year's, a fraction.
 * Range: any.
 * First values: none.
 * Source: definition.
 */
export function shiftDrift(history: ReturnHistory, drift: number): ReturnHistory {
  const shift = (drift - driftOf(history)) / sessionsPerYear;
  const move = (column: Float64Array) => column.map((value) => value + shift);
  return { close: move(history.close), low: move(history.low), high: move(history.high) };
}
