import { requireSameLength } from '../indicators/column.ts';

/** Where the return of a fund held between two bars came from; fractions, and the last three sum to the first. */
export type HoldingAttribution =
  | {
      readonly total: number;
      readonly indexReturn: number;
      /** L x index return. */
      readonly exposure: number;
      /** What daily compounding added to that or took from it: prod(1 + L r) - 1 - L x index return. */
      readonly compounding: number;
      /** Fees, financing and tracking: actual return less the exact product without fees. */
      readonly residual: number;
      /** Realised multiple, total / index return; null when the index ended where it began. */
      readonly realisedMultiple: number | null;
      readonly sessions: number;
    }
  | { readonly total: null; readonly reason: string };

/**
 * What: attribution of a holding of a leveraged fund.
 * Formula: `total = L R + (prod(1 + L r_t) - 1 - L R) + (total - (prod(1 + L r_t) - 1))`, R the index return.
 * Arguments: `index` and `fund` closes on total-return basis on common days, n entries each; `multiple` L;
 * `from`, `to` bars of purchase and sale. Between them a day with a gap in the index is bridged by the next close.
 * Range: any, fractions.
 * First values: null with the reason when a close at either end is unknown.
 * Source: definition.
 * @throws RangeError for columns of different lengths, or bars outside them or in the wrong order
 */
export function holdingAttribution(
  index: Float64Array,
  fund: Float64Array,
  multiple: number,
  from = 0,
  to = index.length - 1,
): HoldingAttribution {
  requireSameLength(index, fund);
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to < index.length)) {
    throw new RangeError(`Bars ${from} to ${to} do not lie in ${index.length}`);
  }
  const ends = [index[from], index[to], fund[from], fund[to]];
  if (ends.some(Number.isNaN))
    return { total: null, reason: 'a close on the first or the last day is unknown' };

  let product = 1;
  let previous = index[from];
  for (let i = from + 1; i <= to; i++) {
    if (Number.isNaN(index[i])) continue;
    product *= Math.max(0, 1 + multiple * (index[i] / previous - 1));
    previous = index[i];
  }
  const indexReturn = index[to] / index[from] - 1;
  const total = fund[to] / fund[from] - 1;
  const exposure = multiple * indexReturn;
  return {
    total,
    indexReturn,
    exposure,
    compounding: product - 1 - exposure,
    residual: total - (product - 1),
    realisedMultiple: indexReturn === 0 ? null : total / indexReturn,
    sessions: to - from,
  };
}
