import { type Column, outputColumn, requireSameLength } from './column.ts';

/** Added to a change's size so that no change divides to 0; far too small to alter any other quotient. */
const leastChange = 1e-300;

/**
 * What: on-balance volume.
 * Formula: starts at 0; `OBV_t = OBV_{t-1} + V_t` when the close rises, `- V_t` when it falls, unchanged when it stays.
 * The sign is taken as `d / (|d| + 1e-300)`, which unlike a comparison costs no mispredicted branch.
 * Arguments: `close` in any unit and split-adjusted `volume` in shares, n entries each; `output` n entries to fill, neither of them.
 * Range: any, shares; only its changes mean something.
 * First values: 0 on the first bar; NaN at a gap in either column, then 0 again on the first bar with both.
 * Source: J. E. Granville, 1963.
 * @throws RangeError for columns of different lengths
 */
export function onBalanceVolume(close: Column, volume: Column, output?: Column): Column {
  requireSameLength(close, volume);
  const totals = outputColumn(close.length, output);
  let i = 0;
  while (i < close.length) {
    let previous = close[i];
    // 0 where both values are known, else NaN: the count begins with the next bar.
    let total = 0 * (previous + volume[i]);
    totals[i++] = total;
    for (; i < close.length; i++) {
      const value = close[i];
      const change = value - previous;
      total += volume[i] * (change / (Math.abs(change) + leastChange));
      if (total !== total) break;
      totals[i] = total;
      previous = value;
    }
  }
  return totals;
}
