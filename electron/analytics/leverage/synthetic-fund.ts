import { type Column, outputColumn, requireSameLength } from '../indicators/column.ts';

export interface SyntheticFund {
  /** Daily multiple L. */
  readonly multiple: number;
  /** A year's, as a fraction. */
  readonly feeRate: number;
  /** Rate the fund pays on L - 1 and earns on 1 - L, a year's, as a fraction: one for all days or one a day. */
  readonly financingRate: number | Column;
}

const daysPerYear = 365;

/**
 * What: history of a fund that did not yet exist, from its index.
 * Formula: `F_t = F_{t-1} max(0, 1 + L r_t - ((L - 1) f_{t-1} + fee) d / 365)`, d the calendar days since the last close.
 * Arguments: `days` day numbers, strictly increasing, and `index` closes on total-return basis, n entries each; see
 * `SyntheticFund` (its column has n entries); `start` the first value; `output` n entries to fill, not `index`.
 * Range: zero or more, in the unit of `start`.
 * First values: `start` on the first bar with a close; NaN at a gap, which the next close bridges.
 * Source: definition; financing as in M. Avellaneda, S. Zhang, 2010.
 * @throws RangeError for columns of different lengths
 */
export function syntheticFund(
  days: Int32Array,
  index: Column,
  { multiple, feeRate, financingRate }: SyntheticFund,
  start = 1,
  output?: Column,
): Column {
  if (days.length !== index.length) throw new RangeError('Days and closes differ in length');
  if (typeof financingRate !== 'number') requireSameLength(index, financingRate);
  const fund = outputColumn(index.length, output);
  let previous = -1;
  for (let i = 0; i < index.length; i++) {
    if (Number.isNaN(index[i])) fund[i] = Number.NaN;
    else if (previous < 0) fund[i] = start;
    else {
      const rate = typeof financingRate === 'number' ? financingRate : financingRate[previous];
      const cost = (((multiple - 1) * rate + feeRate) * (days[i] - days[previous])) / daysPerYear;
      fund[i] = fund[previous] * Math.max(0, 1 + multiple * (index[i] / index[previous] - 1) - cost);
    }
    if (!Number.isNaN(index[i])) previous = i;
  }
  return fund;
}
