import { formatNumber } from './format-number.ts';

/** A price a share: two decimals, four below one dollar where the tick is finer. */
export function formatPrice(price: number): string {
  return formatNumber(price, Math.abs(price) < 1 && price !== 0 ? 4 : 2);
}
