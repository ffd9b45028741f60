import type { BarColumns } from '#shared/domain/bar-columns.ts';

/** Whether a level counts as touched by the session's whole range or by its close alone. */
export type WatchedPrice = 'range' | 'close';

/** Sessions to draw from: logarithms of the close, the low and the high over the close before, one entry a session. */
export interface ReturnHistory {
  readonly close: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * What: the sessions of a history as moves from the close before, for drawing paths.
 * Formula: `ln(C_t / C_{t-1})`, `ln(L_t / C_{t-1})`, `ln(H_t / C_{t-1})`; watched at the close, all three are the first.
 * Arguments: bars in one unit on the split-adjusted basis; gaps leave their session out.
 * Range: low at most, high at least the close's and zero where the range holds both closes.
 * First values: the first bar has no close before it and gives no session.
 * Source: definition.
 */
export function returnHistory({ close, low, high }: BarColumns, watched: WatchedPrice): ReturnHistory {
  const size = Math.max(0, close.length - 1);
  const moves = { close: new Float64Array(size), low: new Float64Array(size), high: new Float64Array(size) };
  let count = 0;
  for (let i = 1; i < close.length; i++) {
    const move = Math.log(close[i] / close[i - 1]);
    const down = watched === 'close' ? move : Math.log(low[i] / close[i - 1]);
    const up = watched === 'close' ? move : Math.log(high[i] / close[i - 1]);
    if (!Number.isFinite(move + down + up)) continue;
    moves.close[count] = move;
    moves.low[count] = Math.min(down, move);
    moves.high[count] = Math.max(up, move);
    count++;
  }
  return {
    close: moves.close.slice(0, count),
    low: moves.low.slice(0, count),
    high: moves.high.slice(0, count),
  };
}
