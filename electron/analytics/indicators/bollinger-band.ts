import { windowMoments } from '../statistics/window-moments.ts';
import { type Column, outputColumn, requireLength } from './column.ts';

/** Deviations between the average and a band. */
const bandDeviations = 2;

/**
 * What: one of Bollinger's bands about the moving average.
 * Formula: `SMA_t + sign 2 s_t`, s the deviation of the last `length` values with divisor n, by `windowMoments`.
 * Arguments: `values` any unit, n entries; `length` in bars, 1 or more; `sign` 1 for the upper, -1 for the lower band;
 * `output` n entries to fill, not `values` itself.
 * Range: the upper at least, the lower at most the average.
 * First values: NaN for `length - 1` bars and while a gap lies in the window.
 * Source: J. Bollinger, Bollinger on Bollinger Bands, 2001.
 * @throws RangeError for an impossible length
 */
export function bollingerBand(values: Column, length: number, sign: 1 | -1, output?: Column): Column {
  requireLength(length);
  const bands = outputColumn(values.length, output);
  const { offset, squares } = windowMoments(values, length);
  for (let i = 0; i < bands.length; i++)
    bands[i] = values[i] + offset[i] + sign * bandDeviations * Math.sqrt(squares[i] / length);
  return bands;
}
