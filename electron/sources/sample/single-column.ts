import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';

/** Bars of a series that has but one value a day: the close; the other fields are NaN. */
export function singleColumn(day: Int32Array, close: Float64Array): BarColumns {
  const bars = allocateBars(day.length);
  bars.day.set(day);
  bars.close.set(close);
  for (const field of ['open', 'high', 'low', 'volume'] as const) bars[field].fill(Number.NaN);
  return bars;
}

/** The value with so many decimals, as the sources of such series print them. */
export function toDecimals(value: number, decimals: number): number {
  let unit = 1;
  for (let decimal = 0; decimal < decimals; decimal++) unit *= 10;
  return Math.round(value * unit) / unit;
}
