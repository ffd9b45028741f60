import { type Column, outputColumn, requireSameLength } from '../indicators/column.ts';
import { comoments } from '../statistics/comoments.ts';

/** Fills a column with a measure of two columns over the `length` bars that end at each bar. */
export function overWindows(
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
