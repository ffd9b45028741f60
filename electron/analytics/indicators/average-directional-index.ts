import { type Column, outputColumn, requireLength, requireSameLength } from './column.ts';
import { smoothExponentially } from './smooth-exponentially.ts';

/**
 * What: Wilder's average directional index: how strongly prices trend, whichever way.
 * Formula: up move `H_t - H_{t-1}` where it is above 0 and above the down move `L_{t-1} - L_t`, else 0, and the other way
 * round; both smoothed with weight `1 / length` from their mean; `DX = 100 |up - down| / (up + down)`, 0 where neither
 * moved; ADX is DX smoothed likewise. The true range of the directional indicators cancels out of DX.
 * Arguments: `high`, `low` in dollars a share, n entries each; `length` in bars, 1 or more; `output` n entries to fill,
 * none of them.
 * Range: 0..100.
 * First values: NaN for `2 length - 1` bars; the same again after a gap.
 * Source: J. W. Wilder, New Concepts in Technical Trading Systems, 1978.
 * @throws RangeError for an impossible length or columns of different lengths
 */
export function averageDirectionalIndex(high: Column, low: Column, length: number, output?: Column): Column {
  requireLength(length);
  requireSameLength(high, low);
  const index = outputColumn(high.length, output);
  const [up, down] = [new Float64Array(high.length), new Float64Array(high.length)];
  let [previousHigh, previousLow] = [Number.NaN, Number.NaN];
  for (let i = 0; i < high.length; i++) {
    const rise = high[i] - previousHigh;
    const fall = previousLow - low[i];
    const known = rise + fall;
    up[i] = known !== known ? Number.NaN : rise > fall && rise > 0 ? rise : 0;
    down[i] = known !== known ? Number.NaN : fall > rise && fall > 0 ? fall : 0;
    previousHigh = high[i];
    previousLow = low[i];
  }
  smoothExponentially(up, length, 1 / length, up);
  smoothExponentially(down, length, 1 / length, down);
  for (let i = 0; i < index.length; i++) {
    const both = up[i] + down[i];
    index[i] = both === 0 ? 0 : (100 * Math.abs(up[i] - down[i])) / both;
  }
  smoothExponentially(index, length, 1 / length, index);
  return index;
}
