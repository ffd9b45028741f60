import { requireMultiple } from './require-multiple.ts';

/**
 * What: the most a fund can have returned for an index change, whatever the path; reached on a smooth one.
 * Formula: `(1 + x)^L - 1`. Each day `1 + L r <= (1 + r)^L` (Bernoulli), and both sides compound.
 * Arguments: `multiple` L of 1 or more, or below 0; `indexChange` x above -1, a fraction. Before fees and financing.
 * Range: above -1, a fraction.
 * First values: none.
 * Source: Bernoulli's inequality.
 * @throws RangeError for a multiple of 0 up to 1, or an index change of -1 or below
 */
export function fundBound(multiple: number, indexChange: number): number {
  requireMultiple(multiple);
  if (!(indexChange > -1)) throw new RangeError(`An index change of ${indexChange} is impossible`);
  return Math.expm1(multiple * Math.log1p(indexChange));
}
