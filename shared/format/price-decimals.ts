/** Decimals that a price a share is quoted with: two, four below one dollar where the tick is finer. */
export const priceDecimals = (price: number): number => (Math.abs(price) < 1 && price !== 0 ? 4 : 2);
