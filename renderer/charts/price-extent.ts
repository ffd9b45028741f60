/** Lowest and highest price on the scale. */
export interface PriceExtent {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Averages and ticket lines may stretch the scale by this share of the candles' own height on each side, so the
 * candles keep at least half of it. Further away, an average leaves the pane and a line is marked at its edge.
 */
const stretch = 0.5;

/**
 * The price range that autoscaling shows.
 * @param candles range of the candles on screen
 * @param averages their columns; points `from` to `to` (inclusive) are on screen
 * @param linePrices prices of the ticket lines
 */
export function priceExtent(
  candles: PriceExtent,
  averages: readonly Float64Array[],
  from: number,
  to: number,
  linePrices: readonly number[],
): PriceExtent {
  const reach = (candles.maximum - candles.minimum) * stretch;
  const lowest = candles.minimum - reach;
  const highest = candles.maximum + reach;
  let { minimum, maximum } = candles;
  for (const column of averages) {
    for (let i = Math.max(0, from); i <= Math.min(to, column.length - 1); i++) {
      const value = column[i];
      if (value < minimum) minimum = Math.max(value, lowest);
      else if (value > maximum) maximum = Math.min(value, highest);
    }
  }
  for (const price of linePrices) {
    if (price >= lowest && price < minimum) minimum = price;
    else if (price <= highest && price > maximum) maximum = price;
  }
  return { minimum, maximum };
}
