const significantDigits = 14;

/** Whole cents of so many shares at a price, half a cent up; binary noise beyond 14 digits does not decide. */
export function dollarCents(shares: number, price: number): number {
  return Math.round(Number((shares * price * 100).toPrecision(significantDigits)));
}
