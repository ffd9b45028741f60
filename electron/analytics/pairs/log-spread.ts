import { type Column, outputColumn, requireSameLength } from '../indicators/column.ts';

/**
 * What: spread series of a pair.
 * Formula: `ln a - h ln b`; with h = 1 the logarithm of the price ratio.
 * Arguments: `a`, `b` prices above zero on common days and one basis, n entries each; `hedgeRatio` h; `output` n entries to fill.
 * Range: any; a split of either moves the whole series by a constant.
 * First values: NaN where either price is.
 * Source: definition.
 * @throws RangeError for columns of different lengths
 */
export function logSpread(a: Column, b: Column, hedgeRatio = 1, output?: Column): Column {
  requireSameLength(a, b);
  const spread = outputColumn(a.length, output);
  for (let i = 0; i < spread.length; i++) spread[i] = Math.log(a[i]) - hedgeRatio * Math.log(b[i]);
  return spread;
}
