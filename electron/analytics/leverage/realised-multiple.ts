import { requireSameLength } from '../indicators/column.ts';
import { type BetaEstimate, beta } from '../risk/beta.ts';
import { quantile } from '../statistics/quantile.ts';
import { holdingReturns } from './holding-returns.ts';

/** What a fund made of the index over holdings of one length. */
export interface RealisedMultiple {
  readonly horizonSessions: number;
  /** Line of fund returns on index returns over all holdings. They overlap, so its standard error is too small. */
  readonly line: BetaEstimate;
  /** Fund return / index return: quartiles over the holdings whose index moved by the least move or more. */
  readonly ratio: { readonly lower: number; readonly median: number; readonly upper: number } | null;
  readonly holdings: number;
  readonly ratioHoldings: number;
}

/**
 * What: realised multiple by horizon: the daily multiple holds for a day only.
 * Formula: for each horizon h, `F_{t+h}/F_t - 1` against `S_{t+h}/S_t - 1` over every t: regression line, quartiles of the ratio.
 * Arguments: `index` and `fund` closes on total-return basis on common days, n entries; `horizons` in sessions;
 * `leastIndexMove` a fraction above 0: over smaller moves a ratio means nothing.
 * Range: any.
 * First values: the line is null with its reason, the ratio null, where the history holds too few holdings.
 * Source: own definition.
 * @throws RangeError for columns of different lengths, a horizon below one session or a least move not above 0
 */
export function realisedMultiple(
  index: Float64Array,
  fund: Float64Array,
  horizons: readonly number[],
  leastIndexMove = 0.01,
): RealisedMultiple[] {
  requireSameLength(index, fund);
  if (!(leastIndexMove > 0)) throw new RangeError('The least move has to be above zero');
  return horizons.map((horizonSessions) => {
    const indexReturns = holdingReturns(index, horizonSessions);
    const fundReturns = holdingReturns(fund, horizonSessions);
    const line = beta(fundReturns, indexReturns);
    const ratios = fundReturns
      .map((value, i) => value / indexReturns[i])
      .filter((value, i) => !Number.isNaN(value) && Math.abs(indexReturns[i]) >= leastIndexMove)
      .sort();
    return {
      horizonSessions,
      line,
      ratio:
        ratios.length === 0
          ? null
          : { lower: quantile(ratios, 0.25), median: quantile(ratios, 0.5), upper: quantile(ratios, 0.75) },
      holdings: line.observations,
      ratioHoldings: ratios.length,
    };
  });
}
