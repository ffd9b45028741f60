import { type Column, requireLength } from './column.ts';
import { smoothExponentially } from './smooth-exponentially.ts';
import { trueRange } from './true-range.ts';

/**
 * What: Wilder's average true range.
 * Formula: mean of the first `length` true ranges, then `ATR_t = (ATR_{t-1} (length - 1) + TR_t) / length`.
 * Arguments: three columns in dollars a share, n entries each; `length` in bars, 1 or more; `output` n entries to fill,
 * none of the three.
 * Range: zero or more, dollars a share.
 * First values: NaN for `length` bars (the first bar has no true range); the same again after a gap.
 * Source: J. W. Wilder, New Concepts in Technical Trading Systems, 1978.
 * @throws RangeError for an impossible length or columns of different lengths
 */
export function averageTrueRange(
  high: Column,
  low: Column,
  close: Column,
  length: number,
  output?: Column,
): Column {
  requireLength(length);
  const ranges = trueRange(high, low, close, output);
  smoothExponentially(ranges, length, 1 / length, ranges);
  return ranges;
}
