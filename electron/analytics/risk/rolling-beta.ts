import type { Column } from '../indicators/column.ts';
import { overWindows } from './over-windows.ts';

/**
 * What: beta over a moving window.
 * Formula: `cov(r_a, r_b) / var(r_b)` over the last `length` bars.
 * Arguments: simple returns as fractions, n entries each; `length` 3 or more; `output` n entries to fill, neither of them.
 * Range: any; NaN where the benchmark did not move.
 * First values: NaN until the window is full of common values, and while a gap lies in it.
 * Source: definition.
 * @throws RangeError for an impossible length or columns of different lengths
 */
export function rollingBeta(returns: Column, benchmark: Column, length: number, output?: Column): Column {
  return overWindows(benchmark, returns, length, output, (squares, _, products) => products / squares);
}
