/** What the two legs of a pair are to balance: their dollars, or their dollars times beta. */
export type Neutrality =
  | { readonly kind: 'dollar' }
  /** `beta` of the long on the short, above 0. */
  | { readonly kind: 'beta'; readonly beta: number };

export interface PairNotionals {
  readonly longDollars: number;
  readonly shortDollars: number;
  readonly grossDollars: number;
  readonly netDollars: number;
}

/**
 * What: dollars of each leg of a pair.
 * Formula: short = long for dollar-neutral, short = beta x long for beta-neutral; the gross is shared out so.
 * Arguments: `grossDollars` long plus short, above 0; `neutrality` see there.
 * Range: above 0; the net is 0 for dollar-neutral.
 * First values: none.
 * Source: definition.
 * @throws RangeError for a gross or a beta not above 0
 */
export function neutralNotionals(grossDollars: number, neutrality: Neutrality): PairNotionals {
  const ratio = neutrality.kind === 'dollar' ? 1 : neutrality.beta;
  if (!(grossDollars > 0 && ratio > 0)) throw new RangeError('Gross and beta have to be above zero');
  const longDollars = grossDollars / (1 + ratio);
  const shortDollars = longDollars * ratio;
  return { longDollars, shortDollars, grossDollars, netDollars: longDollars - shortDollars };
}
