/**
 * How much more a gave than b: `(1 + a) / (1 + b) - 1`, the return of a counted in units of b.
 * The difference in points, `a - b`, is another number.
 * @param a @param b returns as fractions; b above -1
 */
export const relativeReturn = (a: number, b: number): number => (1 + a) / (1 + b) - 1;
