import { quantile } from '../statistics/quantile.ts';

/** Median of `value` over the indexes from..to, both in; gaps are passed over, NaN when nothing is left. */
export function medianOver(from: number, to: number, value: (index: number) => number): number {
  const values = Float64Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) =>
    value(from + offset),
  );
  return quantile(values.filter(Number.isFinite).sort(), 0.5);
}
