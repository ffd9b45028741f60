/** The loss that history exceeded on a share of days, or why it cannot say. Losses are positive fractions. */
export type ValueAtRisk =
  | {
      readonly valueAtRisk: number;
      /** Mean of the losses at or beyond the value at risk. */
      readonly expectedShortfall: number;
      readonly level: number;
      readonly horizonSessions: number;
      /** Returns of the horizon that were counted; they overlap when it is longer than a session. */
      readonly observations: number;
    }
  | { readonly valueAtRisk: null; readonly reason: string };

/** Losses of every run of `horizon` sessions without a gap. */
function horizonLosses(returns: Float64Array, horizon: number): Float64Array {
  const losses: number[] = [];
  for (let last = horizon - 1; last < returns.length; last++) {
    let growth = 1;
    for (let i = last - horizon + 1; i <= last; i++) growth *= 1 + returns[i];
    if (growth === growth) losses.push(1 - growth);
  }
  return Float64Array.from(losses);
}

/**
 * What: historical value at risk and expected shortfall.
 * Formula: with the losses in increasing order, VaR is the `ceil(level n)`-th and ES the mean of it and those after it.
 * Arguments: `returns` daily simple returns, fractions, gaps left out; `level` 0.95 or 0.99 say, between 0 and 1;
 * `horizonSessions` 1 or more: returns compound over every run of so many sessions.
 * Range: at most 1; negative when even the bad days gained. ES is VaR or more.
 * First values: null with the reason when the sample has less than one observation beyond the level.
 * Source: definition; ES as in P. Artzner and others, "Coherent measures of risk", Mathematical Finance 9(3), 1999.
 * @throws RangeError for a level outside 0..1 or a horizon below one session
 */
export function valueAtRisk(returns: Float64Array, level: number, horizonSessions = 1): ValueAtRisk {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level of ${level} is impossible`);
  if (!(Number.isInteger(horizonSessions) && horizonSessions >= 1)) {
    throw new RangeError(`A horizon of ${horizonSessions} sessions is impossible`);
  }
  const losses = horizonLosses(returns, horizonSessions).sort();
  const needed = Math.ceil(1 / (1 - level) - 1e-9);
  if (losses.length < needed) {
    return { valueAtRisk: null, reason: `${losses.length} returns; ${needed} are needed at this level` };
  }
  // The slack keeps 0.95 x 100 from counting as a trifle more than 95.
  const tail = losses.subarray(Math.ceil(level * losses.length - 1e-9) - 1);
  return {
    valueAtRisk: tail[0],
    expectedShortfall: tail.reduce((sum, loss) => sum + loss, 0) / tail.length,
    level,
    horizonSessions,
    observations: losses.length,
  };
}
