import { requireMultiple } from '#shared/leverage/require-multiple.ts';
import { blockLengths } from '../bootstrap/block-lengths.ts';
import { quantilesInPlace } from '../statistics/quantiles-in-place.ts';
import { seededRandom } from '../statistics/seeded-random.ts';

export interface HorizonConeOptions {
  readonly multiple: number;
  /** Last day of the cone. */
  readonly horizonSessions: number;
  /** Days at which the cone is known, increasing, the last the horizon; each day from 0 on when absent. */
  readonly days?: readonly number[];
  readonly paths: number;
  readonly seed: number;
  /** Mean length of the blocks that keep volatility together, in sessions. */
  readonly meanBlockLength: number;
  /** 0..1, increasing. */
  readonly probabilities: readonly number[];
  /** Cost a day as a fraction, for fee and financing. */
  readonly dailyCost?: number;
}

/** Quantiles of the value of one dollar on each of the days, one column a probability. */
export interface HorizonCone {
  readonly days: readonly number[];
  readonly index: readonly Float64Array[];
  readonly fund: readonly Float64Array[];
  /** Share of paths on which the fund ended below L times the index return. */
  readonly belowSimpleMultiple: number;
  /** Share of paths on which the fund ended below where it began. */
  readonly probabilityOfLoss: number;
  /** Days of history that were drawn from. */
  readonly observations: number;
}

const fewestObservations = 2;
/** Stands for the logarithm of nothing: far below any value, yet sums of it remain numbers that can be taken apart. */
const logOfNothing = -1e6;

/**
 * What: where the index and the fund may stand on days of a horizon, drawn from history.
 * Formula: stationary block bootstrap of daily index returns; fund `prod(1 + L r_t - c)`; quantiles across paths, day by
 * day. A stretch of history is the difference of two running sums of logarithms, so a path costs its blocks and the days
 * asked for, not its sessions. Both cones come from the same draws.
 * Arguments: `indexReturns` simple, fractions, gaps left out; see `HorizonConeOptions`.
 * Range: zero or more; 1 on day 0.
 * First values: null when history has fewer than two returns.
 * Source: D. N. Politis, J. P. Romano, "The stationary bootstrap", Journal of the American Statistical Association 89, 1994.
 * @throws RangeError for a horizon or number of paths below one, days out of order, or a multiple no fund has
 */
export function horizonCone(indexReturns: Float64Array, options: HorizonConeOptions): HorizonCone | null {
  const { multiple, horizonSessions, paths, seed, meanBlockLength, probabilities, dailyCost = 0 } = options;
  const days = options.days ?? Array.from({ length: horizonSessions + 1 }, (_, day) => day);
  requireMultiple(multiple);
  if (!(horizonSessions >= 1 && paths >= 1)) throw new RangeError('A cone needs a session and a path');
  if (!(meanBlockLength >= 1)) throw new RangeError('A block has one session or more');
  if (days.at(-1) !== horizonSessions || days.some((day, i) => !(day >= 0 && day > (days[i - 1] ?? -1))))
    throw new RangeError('The days of a cone increase up to its horizon');
  const history = indexReturns.filter((value) => !Number.isNaN(value));
  if (history.length < fewestObservations) return null;

  const indexLogs = runningLogs(history, horizonSessions, (change) => 1 + change);
  const fundLogs = runningLogs(history, horizonSessions, (change) => 1 + multiple * change - dailyCost);
  const columns = () => days.map(() => new Float64Array(paths));
  const [index, fund] = [columns(), columns()];
  const lengthOf = blockLengths(meanBlockLength);
  for (let path = 0; path < paths; path++) {
    // A stream a path: any share of the paths can be drawn elsewhere and still be the same.
    const random = seededRandom(seed, path);
    let [passed, indexLevel, fundLevel, next] = [0, 0, 0, 0];
    while (passed < horizonSessions) {
      const start = Math.floor(random() * history.length);
      const length = meanBlockLength === 1 ? 1 : Math.min(horizonSessions - passed, lengthOf(random()));
      const [indexShift, fundShift] = [indexLevel - indexLogs[start], fundLevel - fundLogs[start]];
      for (; next < days.length && days[next] <= passed + length; next++) {
        const at = start + days[next] - passed;
        index[next][path] = indexShift + indexLogs[at];
        fund[next][path] = fundShift + fundLogs[at];
      }
      indexLevel = indexShift + indexLogs[start + length];
      fundLevel = fundShift + fundLogs[start + length];
      passed += length;
    }
  }
  const [indexEnds, fundEnds] = [index[days.length - 1], fund[days.length - 1]];
  let [below, losses] = [0, 0];
  for (let path = 0; path < paths; path++) {
    const gain = Math.expm1(fundEnds[path]);
    if (gain < multiple * Math.expm1(indexEnds[path]) - rounding) below++;
    if (gain < 0) losses++;
  }
  return {
    days,
    index: cone(index, probabilities),
    fund: cone(fund, probabilities),
    belowSimpleMultiple: below / paths,
    probabilityOfLoss: losses / paths,
    observations: history.length,
  };
}

/** Differences of running sums carry rounding, which must not count as compounding. */
const rounding = 1e-12;

/** Running sums of the logarithms of growth over history, followed by as much of its beginning as a horizon may need. */
function runningLogs(history: Float64Array, horizon: number, growthOf: (change: number) => number) {
  const sums = new Float64Array(history.length + horizon + 1);
  for (let i = 0; i + 1 < sums.length; i++) {
    const growth = growthOf(history[i % history.length]);
    sums[i + 1] = sums[i] + (growth > 0 ? Math.log(growth) : logOfNothing);
  }
  return sums;
}

/** Quantiles of each day's logarithms, as values: one column a probability. */
function cone(days: readonly Float64Array[], probabilities: readonly number[]): Float64Array[] {
  const byDay = days.map((values) => quantilesInPlace(values, probabilities));
  return probabilities.map((_, i) => Float64Array.from(byDay, (quantiles) => Math.exp(quantiles[i])));
}
