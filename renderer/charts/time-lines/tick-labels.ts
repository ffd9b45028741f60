import type { DrawnPane } from './time-lines-contract.ts';

/** Labels of an axis's ticks; on a logarithmic scale those are no round values and are written as at the crosshair. */
export function tickLabels({ scale, format, formatTick }: DrawnPane, values: readonly number[]): string[] {
  const [first, second] = values;
  if (scale === 'logarithmic' || first === undefined || second === undefined) return values.map(format);
  const step = Math.abs(first - second);
  return values.map((value) => formatTick(value, step));
}
