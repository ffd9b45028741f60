import { type Column, outputColumn, requireSameLength } from '../indicators/column.ts';

/**
 * What: how far the legs of a pair have drifted away from neutral.
 * Formula: `(h L - S) / (h L + S)`, half the difference of the two sides in units of their mean.
 * Arguments: `longDollars`, `shortDollars` values of the legs, n entries each; `hedgeRatio` h, dollars of the short for a dollar
 * of the long that are neutral: 1, or beta; `output` n entries to fill.
 * Range: -1..1 for legs of zero or more; 0 where they are neutral, above 0 where the long is too large.
 * First values: NaN where either value is.
 * Source: definition.
 * @throws RangeError for columns of different lengths
 */
export function offNeutral(
  longDollars: Column,
  shortDollars: Column,
  hedgeRatio: number,
  output?: Column,
): Column {
  requireSameLength(longDollars, shortDollars);
  const off = outputColumn(longDollars.length, output);
  for (let i = 0; i < off.length; i++) {
    const hedged = hedgeRatio * longDollars[i];
    off[i] = (hedged - shortDollars[i]) / (hedged + shortDollars[i]);
  }
  return off;
}
