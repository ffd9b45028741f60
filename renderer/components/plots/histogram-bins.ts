import { bin } from 'd3-array';
import type { Column } from './plot-types.ts';

export interface HistogramBin {
  /** Inclusive. */
  readonly from: number;
  /** Exclusive, but for the last bin. */
  readonly to: number;
  readonly count: number;
}

/** Counts finite values in about `wanted` bins of round and equal width. */
export function histogramBins(values: Column, wanted: number): readonly HistogramBin[] {
  const known = Array.from(values).filter(Number.isFinite);
  const [first] = known;
  if (first === undefined) return [];
  const bins = bin().thresholds(wanted)(known);
  const width = bins.reduce((widest, { x0 = 0, x1 = 0 }) => Math.max(widest, x1 - x0), 0);
  // The outer bins end at the extremes; drawn, all are as wide as their neighbours.
  return bins.map(({ x0 = first, x1 = first, length }, index) => ({
    from: index === 0 && bins.length > 1 ? x1 - width : x0,
    to: index === bins.length - 1 && bins.length > 1 ? x0 + width : x1,
    count: length,
  }));
}
