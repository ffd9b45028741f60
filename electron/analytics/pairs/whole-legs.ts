import type { PairNotionals } from './neutral-notionals.ts';

/** A pair as it can be traded: whole lots of each leg, at or below what was asked for. */
export interface WholeLegs extends PairNotionals {
  readonly longShares: number;
  readonly shortShares: number;
}

/** The rounding of a quotient that is a whole number of lots is no reason to hold one lot less. */
const rounding = 1e-9;

/**
 * What: shares of each leg of a pair.
 * Formula: `floor(dollars / (close x lot)) x lot`, each leg by itself, so that neither exceeds its dollars.
 * Arguments: `dollars` of the legs, `closes` a share, all above 0; `lotShares` 1 or more.
 * Range: zero or more, multiples of the lot; a leg below one lot has none.
 * First values: none.
 * Source: definition.
 * @throws RangeError for dollars or closes not above 0, or a lot that is no whole number above 0
 */
export function wholeLegs(
  dollars: { readonly long: number; readonly short: number },
  closes: { readonly long: number; readonly short: number },
  lotShares: number,
): WholeLegs {
  if (!(dollars.long > 0 && dollars.short > 0 && closes.long > 0 && closes.short > 0))
    throw new RangeError('Dollars and closes have to be above zero');
  if (!Number.isInteger(lotShares) || lotShares < 1)
    throw new RangeError('A lot is a whole number of shares');
  const shares = (leg: 'long' | 'short') =>
    lotShares * Math.floor((dollars[leg] / (closes[leg] * lotShares)) * (1 + rounding));
  const [longShares, shortShares] = [shares('long'), shares('short')];
  const [longDollars, shortDollars] = [longShares * closes.long, shortShares * closes.short];
  return {
    longShares,
    shortShares,
    longDollars,
    shortDollars,
    grossDollars: longDollars + shortDollars,
    netDollars: longDollars - shortDollars,
  };
}
