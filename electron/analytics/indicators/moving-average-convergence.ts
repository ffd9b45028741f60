import type { Column } from './column.ts';
import { exponentialMovingAverage } from './exponential-moving-average.ts';

/** The line, the average that it is held against, or the line less that average. */
export type ConvergencePart = 'line' | 'signal' | 'histogram';

export const convergenceLengths = { fast: 12, slow: 26, signal: 9 } as const;

/**
 * What: convergence and divergence of two moving averages (MACD 12-26-9).
 * Formula: line `EMA12 - EMA26`, signal `EMA9` of the line, histogram line less signal; each EMA starts with the mean of
 * its first values.
 * Arguments: `values` any unit, n entries; `output` n entries to fill, not `values` itself.
 * Range: any, the values' unit.
 * First values: the line is NaN for 25 bars, the others for 33; the same again after a gap.
 * Source: G. Appel, The Moving Average Convergence-Divergence Trading Method, 1985.
 */
export function movingAverageConvergence(values: Column, part: ConvergencePart, output?: Column): Column {
  const { fast, slow, signal } = convergenceLengths;
  const line = exponentialMovingAverage(values, slow, output);
  const quick = exponentialMovingAverage(values, fast);
  for (let i = 0; i < line.length; i++) line[i] = quick[i] - line[i];
  if (part === 'line') return line;
  const average = exponentialMovingAverage(line, signal);
  for (let i = 0; i < line.length; i++) line[i] = part === 'signal' ? average[i] : line[i] - average[i];
  return line;
}
