import { requireSameLength } from '../indicators/column.ts';
import { inverseHedgeNotional } from '#shared/leverage/inverse-hedge-notional.ts';

export interface HedgeDrift {
  /** Dollars of the fund / dollars of the exposure, after each bar. */
  readonly hedgeRatio: Float64Array;
  /** |L| x hedge ratio / beta: 1 when the hedge is as large as it was meant to be. */
  readonly covered: Float64Array;
  /** Bars at whose close the hedge was reset. */
  readonly rehedgedAt: readonly number[];
  /** Dollars of the fund bought and sold to reset it, per dollar of exposure at the start. */
  readonly turnover: number;
}

/**
 * What: how a hedge with an inverse fund drifts, and what keeping it within a band takes.
 * Formula: `N E_t / (X S_t)` with `N = beta X / |L|` at the start; when `|covered - 1|` passes the band at a close, the fund
 * is traded back to N for the exposure of that day.
 * Arguments: `exposure` S and `fund` E, closes on total-return basis on common days, n entries; `multiple` L below 0;
 * `beta` of the exposure on the fund's index, above 0; `band` a fraction above 0, Infinity to let it drift.
 * Range: covered zero or more.
 * First values: covered is 1 on the first bar; NaN at a gap.
 * Source: definition.
 * @throws RangeError for columns of different lengths, a multiple not below 0, a beta or band not above 0
 */
export function hedgeDrift(
  exposure: Float64Array,
  fund: Float64Array,
  multiple: number,
  beta = 1,
  band = Number.POSITIVE_INFINITY,
): HedgeDrift {
  requireSameLength(exposure, fund);
  if (!(beta > 0 && band > 0)) throw new RangeError('Beta and band have to be above zero');
  const target = inverseHedgeNotional(beta, multiple);
  const hedgeRatio = new Float64Array(exposure.length);
  const rehedgedAt: number[] = [];
  let turnover = 0;
  // Fund units held per unit of exposure; both are counted as bought on the first bar.
  let units = (target * exposure[0]) / fund[0];
  for (let i = 0; i < exposure.length; i++) {
    hedgeRatio[i] = (units * fund[i]) / exposure[i];
    if (!(Math.abs(hedgeRatio[i] / target - 1) > band)) continue;
    rehedgedAt.push(i);
    turnover += (Math.abs(target - hedgeRatio[i]) * exposure[i]) / exposure[0];
    units = (target * exposure[i]) / fund[i];
  }
  return { hedgeRatio, covered: hedgeRatio.map((ratio) => ratio / target), rehedgedAt, turnover };
}
