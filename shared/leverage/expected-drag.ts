import { convexity } from './convexity.ts';

/**
 * What: what variance alone takes from a fund against S^L over a horizon. Trends pay it back, and more; reversals do not.
 * Formula: `exp(-(L^2 - L)/2 volatility^2 years) - 1`.
 * Arguments: `multiple` L; `volatility` of the index, per sqrt(year), a fraction; `years` the horizon.
 * Range: -1..0 for L of 1 or more, or below 0; a fraction.
 * First values: none.
 * Source: M. Avellaneda, S. Zhang, "Path-dependence of leveraged ETF returns", SIAM Journal on Financial Mathematics 1, 2010.
 */
export const expectedDrag = (multiple: number, volatility: number, years: number): number =>
  Math.expm1(-convexity(multiple) * volatility ** 2 * years);
