import { type Column, outputColumn, requireSameLength } from './column.ts';

/**
 * What: true range, the day's range stretched to the previous close.
 * Formula: `max(H - L, |H - C_{t-1}|, |L - C_{t-1}|)`, computed as `(H - L) + max(0, C_{t-1} - H) + max(0, L - C_{t-1})`,
 * the same for `H >= L`; the maxima are written as `(x + |x|) / 2`, which unlike a comparison costs no mispredicted branch.
 * Arguments: three columns in dollars a share, n entries each; `output` n entries to fill, none of the three.
 * Range: zero or more, dollars a share.
 * First values: NaN on the first bar, which has no previous close, and where one of the three prices is a gap.
 * Source: J. W. Wilder, New Concepts in Technical Trading Systems, 1978; first bar as in TA-Lib.
 * @throws RangeError for columns of different lengths
 */
export function trueRange(high: Column, low: Column, close: Column, output?: Column): Column {
  requireSameLength(high, low, close);
  const ranges = outputColumn(close.length, output);
  let previousClose = Number.NaN;
  for (let i = 0; i < close.length; i++) {
    const above = previousClose - high[i];
    const below = low[i] - previousClose;
    ranges[i] = high[i] - low[i] + 0.5 * (above + Math.abs(above) + (below + Math.abs(below)));
    previousClose = close[i];
  }
  return ranges;
}
