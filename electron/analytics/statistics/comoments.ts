/** How two columns vary together over a stretch: central sums, not yet divided. */
export interface Comoments {
  /** Bars where both have a value. */
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly squaresX: number;
  readonly squaresY: number;
  readonly products: number;
}

/**
 * What: means, sums of squares and of products of two columns about their means.
 * Formula: two passes, so nothing cancels however small the spread is beside the mean.
 * Arguments: `x`, `y` of one length; `from` inclusive, `to` exclusive; a bar with a gap in either is left out.
 * Range: sums of squares zero or more.
 * First values: means are NaN without a common value.
 * Source: definitions.
 */
export function comoments(x: Float64Array, y: Float64Array, from = 0, to = x.length): Comoments {
  let count = 0;
  let sumX = 0;
  let sumY = 0;
  for (let i = from; i < to; i++) {
    if (x[i] !== x[i] || y[i] !== y[i]) continue;
    count++;
    sumX += x[i];
    sumY += y[i];
  }
  const meanX = sumX / count;
  const meanY = sumY / count;
  let squaresX = 0;
  let squaresY = 0;
  let products = 0;
  for (let i = from; i < to; i++) {
    if (x[i] !== x[i] || y[i] !== y[i]) continue;
    const distanceX = x[i] - meanX;
    const distanceY = y[i] - meanY;
    squaresX += distanceX * distanceX;
    squaresY += distanceY * distanceY;
    products += distanceX * distanceY;
  }
  return { count, meanX, meanY, squaresX, squaresY, products };
}
