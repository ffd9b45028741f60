import { requireSameLength } from '../indicators/column.ts';
import { comoments } from '../statistics/comoments.ts';

/**
 * What: Pearson's correlation.
 * Formula: `cov(a, b) / (s_a s_b)` over the bars where both have a value.
 * Arguments: two columns of one length, any units.
 * Range: -1..1.
 * First values: NaN for fewer than two common values or a column that never moved.
 * Source: definition.
 * @throws RangeError for columns of different lengths
 */
export function correlation(a: Float64Array, b: Float64Array): number {
  requireSameLength(a, b);
  const { squaresX, squaresY, products } = comoments(a, b);
  return Math.max(-1, Math.min(1, products / Math.sqrt(squaresX * squaresY)));
}
