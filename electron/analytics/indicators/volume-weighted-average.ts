import { type Column, outputColumn, requireLength, requireSameLength } from './column.ts';

/**
 * What: average price of the last bars weighted by their volume (rolling VWAP).
 * Formula: `sum (V (H + L + C) / 3) / sum V` over the last `length` bars, each window summed afresh about its last close.
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
  const averages = outputColumn(close.length, output).fill(Number.NaN);
  for (let last = length - 1; last < close.length; last++) {
    const reference = close[last];
    let excess = 0;
    let traded = 0;
    for (let i = last - length + 1; i <= last; i++) {
      excess += (volume[i] * (high[i] - reference + (low[i] - reference) + (close[i] - reference))) / 3;
      traded += volume[i];
    }
    averages[last] = reference + excess / traded;
  }
  return averages;
}
