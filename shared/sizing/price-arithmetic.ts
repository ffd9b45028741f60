const decimals = 1e10;

/** Rounds away binary noise below 1e-10, so that 40 - 35.2 is 4.8; far finer than any price step. */
export function trimNoise(value: number): number {
  const scaled = value * decimals;
  return Math.abs(scaled) < Number.MAX_SAFE_INTEGER ? Math.round(scaled) / decimals : value;
}

/** The price `fraction` away from `price`: 40 and -0.12 give 35.2. */
export function priceAfterChange(price: number, fraction: number): number {
  return trimNoise(price * (1 + fraction));
}
