/** Prices are quoted in cents, below one dollar and for rates in ten thousandths. */
export function roundPrice(price: number): number {
  const unit = Math.abs(price) < 10 ? 10_000 : 100;
  return Math.round(price * unit) / unit;
}

/**
 * The price under the pointer, drawn to the nearest of a bar's prices when one is near.
 * @param y of the pointer, in pixels
 * @param prices of the bar: open, high, low, close; NaN is a gap
 * @param toY null for a price without a place
 * @param reachPixels how near is near
 */
export function snapPrice(
  price: number,
  y: number,
  prices: readonly number[],
  toY: (price: number) => number | null,
  reachPixels: number,
): number {
  let nearest = roundPrice(price);
  let distance = reachPixels;
  for (const candidate of prices) {
    const at = Number.isNaN(candidate) ? null : toY(candidate);
    if (at === null || Math.abs(at - y) > distance) continue;
    distance = Math.abs(at - y);
    nearest = candidate;
  }
  return nearest;
}
