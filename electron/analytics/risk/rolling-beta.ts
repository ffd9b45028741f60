import { type Column, outputColumn, requireSameLength } from '../indicators/column.ts';
import { comoments } from '../statistics/comoments.ts';

/** Fills a column with a measure of two columns over the `length` bars that end at each bar. */
function overWindows(
  x: Column,
  y: Column,
  length: number,
  output: Column | undefined,
  measure: (squaresX: number, squaresY: number, products: number) => number,
): Column {
  requireSameLength(x, y);
  if (!Number.isInteger(length) || length < 3)
    throw new RangeError(`A length of ${length} bars is impossible`);
  const values = outputColumn(x.length, output);
  for (let i = 0; i < x.length; i++) {
    const { count, squaresX, squaresY, products } = comoments(x, y, Math.max(0, i - length + 1), i + 1);
    values[i] = count < length ? Number.NaN : measure(squaresX, squaresY, products);
  }
  return values;
}

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
