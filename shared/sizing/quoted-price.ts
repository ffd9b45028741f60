import { priceDecimals } from '../format/price-decimals.ts';

/** The least step of a price as quoted: a cent, below one dollar a hundredth of one. */
export const priceTick = (price: number): number => 10 ** -priceDecimals(price);

/** A price above zero rounded to its tick, at least one. */
export function quotedPrice(price: number): number {
  const ticksADollar = 10 ** priceDecimals(price);
  return Math.max(1, Math.round(price * ticksADollar)) / ticksADollar;
}
