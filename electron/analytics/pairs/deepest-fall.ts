/** The deepest fall of a gain from its highest so far: zero or negative, and its bars. */
export interface DeepestFall {
  readonly dollars: number;
  readonly peakIndex: number;
  readonly troughIndex: number;
}

/**
 * What: maximum drawdown of a gain in dollars, which has no base to be a fraction of.
 * Formula: `min over t of (G_t - max over s <= t of G_s)`; the first where two are equal.
 * Arguments: `gains` since the start, dollars; gaps are passed over, the first must be known.
 * Range: zero or below.
 * First values: zero with both bars at the start when nothing fell.
 * Source: definition.
 */
export function deepestFall(gains: Float64Array): DeepestFall {
  let peakIndex = 0;
  let deepest: DeepestFall = { dollars: 0, peakIndex: 0, troughIndex: 0 };
  for (let i = 0; i < gains.length; i++) {
    if (gains[i] > gains[peakIndex]) peakIndex = i;
    const dollars = gains[i] - gains[peakIndex];
    if (dollars < deepest.dollars) deepest = { dollars, peakIndex, troughIndex: i };
  }
  return deepest;
}
