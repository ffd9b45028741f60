/**
 * Factor that puts another symbol's closes on this symbol's prices: both lines start together at the first bar on
 * screen where both have a close, so the distance between them is the difference in return since then.
 * @returns NaN when they never meet in the columns
 */
export function comparisonFactor(
  close: Float64Array,
  comparison: Float64Array,
  firstVisible: number,
): number {
  for (let i = Math.max(0, firstVisible); i < close.length; i++) {
    const factor = close[i] / comparison[i];
    if (Number.isFinite(factor)) return factor;
  }
  return Number.NaN;
}
