import { type Column, outputColumn, requireLength, requireSameLength } from './column.ts';
import { moneyFlowVolume } from './money-flow-volume.ts';

/**
 * What: Chaikin money flow, the share of the window's volume that was bought.
 * Formula: `sum of V ((C - L) - (H - C)) / (H - L)` over `sum of V`, both over the last `length` bars, each window
 * summed afresh: a window without volume is then recognised exactly.
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
  const shares = outputColumn(close.length, output);
  const flows = new Float64Array(close.length);
  for (let i = 0; i < close.length; i++) flows[i] = moneyFlowVolume(high[i], low[i], close[i], volume[i]);
  shares.fill(Number.NaN, 0, length - 1);
  for (let last = length - 1; last < close.length; last++) {
    let flow = 0;
    let traded = 0;
    for (let i = last - length + 1; i <= last; i++) {
      flow += flows[i];
      traded += volume[i];
    }
    shares[last] = flow / traded;
  }
  return shares;
}
