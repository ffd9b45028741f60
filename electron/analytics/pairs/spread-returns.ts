import { type Column, outputColumn, requireSameLength } from '../indicators/column.ts';

/**
 * What: daily return of a pair rebalanced to its weights at every close.
 * Formula: `w_a r_a - w_b r_b`.
 * Arguments: `long`, `short` simple returns on common days, fractions, n entries each; the weights as fractions of the
 * capital, both positive; `output` n entries to fill.
 * Range: any, a fraction of the capital.
 * First values: NaN where either return is.
 * Source: definition.
 * @throws RangeError for columns of different lengths
 */
export function spreadReturns(
  long: Column,
  short: Column,
  longWeight: number,
  shortWeight: number,
  output?: Column,
): Column {
  requireSameLength(long, short);
  const returns = outputColumn(long.length, output);
  for (let i = 0; i < returns.length; i++) returns[i] = longWeight * long[i] - shortWeight * short[i];
  return returns;
}
