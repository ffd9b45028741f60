/** The target nearest to the entry: the one that the chances are about; null without any. */
export function nearestTarget(prices: readonly (number | null)[], entry: number): number | null {
  const known = prices.filter((price) => price !== null);
  return known.sort((a, b) => Math.abs(a - entry) - Math.abs(b - entry))[0] ?? null;
}
