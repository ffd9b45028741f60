import { quantile } from '../statistics/quantile.ts';
import { resampleBlocks } from '../statistics/resample-blocks.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { requireMultiple } from '#shared/leverage/require-multiple.ts';

export interface HorizonConeOptions {
  readonly multiple: number;
  /** Last day of the cone. */
  readonly horizonSessions: number;
  readonly paths: number;
  readonly seed: number;
  /** Mean length of the blocks that keep volatility together, in sessions. */
  readonly meanBlockLength: number;
  /** 0..1, increasing. */
  readonly probabilities: readonly number[];
  /** Cost a day as a fraction, for fee and financing. */
  readonly dailyCost?: number;
}

/** Quantiles of the value of one dollar on each day, one column of `horizonSessions + 1` entries a probability. */
export interface HorizonCone {
  readonly index: readonly Float64Array[];
  readonly fund: readonly Float64Array[];
  /** Share of paths on which the fund ended below L times the index return. */
  readonly belowSimpleMultiple: number;
  /** Days of history that were drawn from. */
  readonly observations: number;
}

const fewestObservations = 2;

/**
 * What: where the index and the fund may stand after each day of a horizon, drawn from history.
 * Formula: stationary block bootstrap of daily index returns; fund `prod(1 + L r_t - c)`; quantiles across paths, day by day.
 * Both cones come from the same draws.
 * Arguments: `indexReturns` simple, fractions, gaps left out; see `HorizonConeOptions`.
 * Range: zero or more; 1 on day 0.
 * First values: null when history has fewer than two returns.
 * Source: D. N. Politis, J. P. Romano, "The stationary bootstrap", Journal of the American Statistical Association 89, 1994.
 * @throws RangeError for a horizon or number of paths below one, or a multiple no fund has
 */
export function horizonCone(indexReturns: Float64Array, options: HorizonConeOptions): HorizonCone | null {
  const { multiple, horizonSessions, paths, seed, meanBlockLength, probabilities, dailyCost = 0 } = options;
  requireMultiple(multiple);
  if (!(horizonSessions >= 1 && paths >= 1)) throw new RangeError('A cone needs a session and a path');
  const history = indexReturns.filter((value) => !Number.isNaN(value));
  if (history.length < fewestObservations) return null;

  const byDay = () => Array.from({ length: horizonSessions + 1 }, () => new Float64Array(paths).fill(1));
  const [index, fund] = [byDay(), byDay()];
  const places = new Int32Array(horizonSessions);
  for (let path = 0; path < paths; path++) {
    // A stream a path: any share of the paths can be drawn elsewhere and still be the same.
    resampleBlocks(places, history.length, meanBlockLength, seededRandom(seed, path));
    for (let day = 1; day <= horizonSessions; day++) {
      const change = history[places[day - 1]];
      index[day][path] = index[day - 1][path] * (1 + change);
      fund[day][path] = fund[day - 1][path] * Math.max(0, 1 + multiple * change - dailyCost);
    }
  }
  let below = 0;
  for (let path = 0; path < paths; path++) {
    if (fund[horizonSessions][path] - 1 < multiple * (index[horizonSessions][path] - 1)) below++;
  }
  const cone = (days: readonly Float64Array[]) => {
    const sorted = days.map((values) => values.sort());
    return probabilities.map((probability) =>
      Float64Array.from(sorted, (values) => quantile(values, probability)),
    );
  };
  return {
    index: cone(index),
    fund: cone(fund),
    belowSimpleMultiple: below / paths,
    observations: history.length,
  };
}
