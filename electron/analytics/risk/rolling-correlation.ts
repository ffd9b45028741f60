import type { Column } from '../indicators/column.ts';
import { overWindows } from './over-windows.ts';

/**
 * What: correlation over a moving window.
 * Formula: `cov(r_a, r_b) / (s_a s_b)` over the last `length` bars.
 * Arguments: as `rollingBeta`.
 * Range: -1..1; NaN where one of the two did not move.
 * First values: as `rollingBeta`.
 * Source: definition.
 * @throws RangeError for an impossible length or columns of different lengths
 */
export function rollingCorrelation(a: Column, b: Column, length: number, output?: Column): Column {
  return overWindows(a, b, length, output, (squaresA, squaresB, products) =>
    Math.max(-1, Math.min(1, products / Math.sqrt(squaresA * squaresB))),
  );
}
