import { type Column, outputColumn, requireLength, requireSameLength } from './column.ts';
import { weightedWindowMean } from './weighted-window-mean.ts';

/**
 * What: average price of the last bars weighted by their volume (rolling VWAP).
 * Formula: `sum (V (H + L + C) / 3) / sum V` over the last `length` bars, by `weightedWindowMean`.
 * Arguments: prices in dollars a share and split-adjusted `volume` in shares, n entries each; `length` in bars, 1 or more;
 * `output` n entries to fill, none of them.
 * Range: between the lowest low and the highest high of the window.
 * First values: NaN for `length - 1` bars, while a gap lies in the window, and where it has no volume.
 * Source: definition, on daily bars; an exchange's own average weighs each trade.
 * @throws RangeError for an impossible length or columns of different lengths
 */
export function volumeWeightedAverage(
  high: Column,
  low: Column,
  close: Column,
  volume: Column,
  length: number,
  output?: Column,
): Column {
  requireLength(length);
  requireSameLength(high, low, close, volume);
  // A third of the distances from the close, so that a bar without a range has exactly its close.
  const typical = new Float64Array(close.length);
  for (let i = 0; i < typical.length; i++)
    typical[i] = close[i] + (high[i] - close[i] + (low[i] - close[i])) / 3;
  return weightedWindowMean(typical, volume, length, outputColumn(close.length, output));
}
