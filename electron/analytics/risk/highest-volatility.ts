import { rollingVolatility } from './rolling-volatility.ts';

/** The most volatile stretch of a history; `from` and `to` are the bars at its ends. */
export interface HighestVolatility {
  readonly volatility: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What: the highest realised volatility that any stretch of so many sessions had.
 * Formula: the greatest `rollingVolatility` of `ln(C_t / C_{t-1})`, its latest stretch where several are as great.
 * Arguments: `close` prices above zero; `sessions` 3 or more.
 * Range: zero or more, a fraction per sqrt(year).
 * First values: null for fewer closes than one stretch needs; a stretch with a gap is left out.
 * Source: definition.
 * @throws RangeError for an impossible stretch
 */
export function highestVolatility(close: Float64Array, sessions: number): HighestVolatility | null {
  const moves = close.map((value, index) => Math.log(value / (index === 0 ? Number.NaN : close[index - 1])));
  const rolling = rollingVolatility(moves, sessions);
  let best: HighestVolatility | null = null;
  for (let to = 0; to < rolling.length; to++) {
    const volatility = rolling[to];
    if (volatility >= (best?.volatility ?? 0)) best = { volatility, from: to - sessions, to };
  }
  return best;
}
