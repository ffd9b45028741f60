/**
 * What: how strongly a fund's growth answers to variance.
 * Formula: `(L^2 - L) / 2`: 1 for 2x, 3 for 3x, 1 for -1x, 6 for -3x; 0 for 1x.
 * Arguments: `multiple` the daily multiple L.
 * Range: zero or more for L of 1 or more, or below 0.
 * First values: none.
 * Source: M. Avellaneda, S. Zhang, "Path-dependence of leveraged ETF returns", SIAM Journal on Financial Mathematics 1, 2010.
 */
export const convexity = (multiple: number): number => (multiple * multiple - multiple) / 2;
