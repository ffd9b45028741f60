import { type Column, outputColumn, requireLength, requireSameLength } from './column.ts';
import { moneyFlowVolume } from './money-flow-volume.ts';
import { weightedWindowMean } from './weighted-window-mean.ts';

/**
 * What: Chaikin money flow, the share of the window's volume that was bought.
 * Formula: `sum of V ((C - L) - (H - C)) / (H - L)` over `sum of V`, both over the last `length` bars: the
 * `weightedWindowMean` of where each close lies in its range, by volume.
 * Arguments: prices in dollars a share and split-adjusted `volume` in shares, n entries each; `length` in bars, 1 or
 * more; `output` n entries to fill, none of them.
 * Range: -1..1.
 * First values: NaN for `length - 1` bars, wherever the window holds a gap, and where it has no volume.
 * Source: M. Chaikin; formula as in TA-Lib's and Tulip's accumulation/distribution.
 * @throws RangeError for an impossible length or columns of different lengths
 */
export function chaikinMoneyFlow(
  high: Column,
  low: Column,
  close: Column,
  volume: Column,
  length: number,
  output?: Column,
): Column {
  requireLength(length);
  requireSameLength(high, low, close, volume);
  const places = new Float64Array(close.length);
  for (let i = 0; i < places.length; i++) places[i] = moneyFlowVolume(high[i], low[i], close[i], 1);
  return weightedWindowMean(places, volume, length, outputColumn(close.length, output));
}
