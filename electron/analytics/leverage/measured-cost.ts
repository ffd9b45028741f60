import { sessionsPerYear } from '../risk/sessions-per-year.ts';

/**
 * What: what a fund has cost its holders beside its multiple, a year: fees, financing and tracking, as an attribution's residual.
 * Formula: `252 / n x sum(L r_t - f_t)`, r and f the daily returns of index and fund.
 * Arguments: `index` and `fund` closes on common days, on total-return basis where there is one; `multiple` L.
 * Range: any, a fraction of the fund; below 0 where interest on what it holds was more than its fees.
 * First values: NaN for fewer than two closes; a pair with a gap is left out.
 * Source: definition of the residual of a daily objective.
 */
export function measuredCost(index: Float64Array, fund: Float64Array, multiple: number): number {
  let sum = 0;
  let count = 0;
  for (let i = 1; i < index.length; i++) {
    const behind = multiple * (index[i] / index[i - 1] - 1) - (fund[i] / fund[i - 1] - 1);
    if (Number.isNaN(behind)) continue;
    sum += behind;
    count++;
  }
  return count === 0 ? Number.NaN : (sum / count) * sessionsPerYear;
}
