/**
 * Bars in a bucket so that a view has at most one bucket a pixel.
 * @param bars bars shown, > 0
 * @param pixels width of the pane, > 0
 * @returns the smallest power of two k with bars / k <= pixels
 */
export function bucketFor(bars: number, pixels: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(bars / pixels)));
}
