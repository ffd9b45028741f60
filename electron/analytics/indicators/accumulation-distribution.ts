import { type Column, outputColumn, requireSameLength } from './column.ts';
import { moneyFlowVolume } from './money-flow-volume.ts';

/**
 * What: accumulation/distribution line.
 * Formula: `AD_t = AD_{t-1} + V ((C - L) - (H - C)) / (H - L)`, nothing added on a day without range.
 * Arguments: prices in dollars a share and split-adjusted `volume` in shares, n entries each; `output` n entries to fill, none of them.
 * Range: any, shares; only its changes mean something.
 * First values: the first bar's own money-flow volume; NaN at a gap in any column, then from 0 again after it.
 * Source: M. Chaikin; formula as in TA-Lib and Tulip Indicators.
 * @throws RangeError for columns of different lengths
 */
export function accumulationDistribution(
  high: Column,
  low: Column,
  close: Column,
  volume: Column,
  output?: Column,
): Column {
  requireSameLength(high, low, close, volume);
  const totals = outputColumn(close.length, output);
  let total = 0;
  for (let i = 0; i < close.length; i++) {
    const flow = moneyFlowVolume(high[i], low[i], close[i], volume[i]);
    totals[i] = total += flow;
    if (total !== total) total = 0;
  }
  return totals;
}
