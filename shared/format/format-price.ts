import { formatNumber } from './format-number.ts';
import { priceDecimals } from './price-decimals.ts';

/** A price a share, to the decimals it is quoted with. */
export function formatPrice(price: number): string {
  return formatNumber(price, priceDecimals(price));
}
