import type { Side } from '#shared/sizing/sizing-types.ts';

/**
 * The prices a swing stop can stand at: entry n is, for a long, the lowest low of the last n sessions, for a short their
 * highest high.
 * @param extremes the lows for a long, the highs for a short, in dollars a share
 * @param mostSessions the last entry; the answer has one entry more
 * @param asOfIndex last bar that may be read
 * @returns NaN in entry 0, beyond the start of the history, and from the first gap back
 */
export function swingExtremes(
  extremes: Float64Array,
  side: Side,
  mostSessions: number,
  asOfIndex: number,
): Float64Array {
  const furthest = side === 'long' ? Math.min : Math.max;
  const byCount = new Float64Array(mostSessions + 1).fill(Number.NaN);
  let extreme = side === 'long' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  for (let count = 1; count <= Math.min(mostSessions, asOfIndex + 1); count++) {
    extreme = furthest(extreme, extremes[asOfIndex - count + 1]);
    byCount[count] = extreme;
  }
  return byCount;
}
