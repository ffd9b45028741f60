/**
 * How one field of a block is packed; the numbers are stored, so they never change meaning.
 * `constant` repeats the base (also NaN: a field that is all gap takes no bytes); `scaled` holds
 * (value * 10^decimals - base) as an unsigned integer of so many bits, its greatest value standing for NaN.
 */
export const columnEncoding = {
  constant: 0,
  scaled8: 1,
  scaled16: 2,
  scaled32: 3,
  float32: 4,
  float64: 5,
} as const;
export type ColumnEncoding = (typeof columnEncoding)[keyof typeof columnEncoding];

/** 10^decimals. Dividing by these exact integers rounds correctly; multiplying by 0.01 would not. */
export const divisors: readonly number[] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6];

export const bytesPerValue: readonly number[] = [0, 1, 2, 4, 4, 8];
