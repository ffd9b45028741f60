import { formatNumber } from './format-number.ts';

// More decimals than formatNumber gives; no price or yield is written with as many.
const mostDecimals = 10;

/** A number with just the decimals it has, at most ten, and commas between thousands: 10418.75 gives `10,418.75`. */
export function formatExact(value: number): string {
  const [, decimals = ''] = value.toFixed(mostDecimals).split('.');
  return formatNumber(value, decimals.replace(/0+$/, '').length);
}
