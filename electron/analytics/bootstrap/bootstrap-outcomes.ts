import { quantile } from '../statistics/quantile.ts';
import { resampleBlocks } from '../statistics/resample-blocks.ts';
import { seededRandom } from '../statistics/seeded-random.ts';

export interface OutcomePlan {
  readonly paths: number;
  readonly meanBlockLength: number;
  readonly seed: number;
  /** 0..1. */
  readonly probabilities: readonly number[];
}

/** Quantiles in the order of the probabilities asked for. */
export interface Outcomes {
  readonly totalReturn: readonly number[];
  readonly maximumDrawdown: readonly number[];
  readonly probabilityOfLoss: number;
}

/**
 * What: what else the returns of a backtest might have come to, had they fallen in another order.
 * Formula: stationary block bootstrap of as many returns as there were; growth `prod(1 + r)` and its deepest fall.
 * Arguments: `returns` of equity a day or a trade, fractions above -1 and without gaps.
 * Range: totals above -1, drawdowns -1..0.
 * First values: null when there are fewer than two returns.
 * Source: D. N. Politis, J. P. Romano, "The stationary bootstrap", Journal of the American Statistical Association 89, 1994.
 * @throws RangeError for fewer than one path
 */
export function bootstrapOutcomes(returns: Float64Array, plan: OutcomePlan): Outcomes | null {
  if (!(plan.paths >= 1)) throw new RangeError('There is one path or more');
  if (returns.length < 2) return null;
  const totals = new Float64Array(plan.paths);
  const falls = new Float64Array(plan.paths);
  const places = new Int32Array(returns.length);
  let losses = 0;
  for (let path = 0; path < plan.paths; path++) {
    resampleBlocks(places, returns.length, plan.meanBlockLength, seededRandom(plan.seed, path));
    let [worth, peak, deepest] = [1, 1, 0];
    for (const place of places) {
      worth *= 1 + returns[place];
      if (worth > peak) peak = worth;
      deepest = Math.min(deepest, worth / peak - 1);
    }
    totals[path] = worth - 1;
    falls[path] = deepest;
    if (worth < 1) losses++;
  }
  const quantiles = (values: Float64Array) => {
    const sorted = values.sort();
    return plan.probabilities.map((probability) => quantile(sorted, probability));
  };
  return {
    totalReturn: quantiles(totals),
    maximumDrawdown: quantiles(falls),
    probabilityOfLoss: losses / plan.paths,
  };
}
