import { requireMultiple } from './require-multiple.ts';

/** Index moves at which a hedge has drifted to an edge of its band, as fractions. */
export interface RehedgeLevels {
  /** The hedge has grown to 1 + band: the index fell. */
  readonly tooLarge: { readonly inOneDay: number; readonly overSmoothPath: number };
  /** The hedge has shrunk to 1 - band: the index rose. */
  readonly tooSmall: { readonly inOneDay: number; readonly overSmoothPath: number };
}

/**
 * What: the index moves that call for a new hedge.
 * Formula: covered after a move x is `(1 + L x) / (1 + x)` in one day and `(1 + x)^(L - 1)` over a smooth path; each is
 * solved for `1 +- band`. A rough path shrinks the hedge sooner and grows it later.
 * Arguments: `multiple` L below 0; `band` between 0 and 1, a fraction.
 * Range: above -1, fractions.
 * First values: none.
 * Source: definition.
 * @throws RangeError for a multiple not below 0 or a band outside 0..1
 */
export function rehedgeLevels(multiple: number, band: number): RehedgeLevels {
  requireMultiple(multiple);
  if (!(multiple < 0 && band > 0 && band < 1)) throw new RangeError('No such hedge or band');
  const level = (covered: number) => ({
    inOneDay: (covered - 1) / (multiple - covered),
    overSmoothPath: Math.expm1(Math.log(covered) / (multiple - 1)),
  });
  return { tooLarge: level(1 + band), tooSmall: level(1 - band) };
}
