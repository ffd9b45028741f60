import { normalCdf } from '#shared/sizing/normal-distribution.ts';
import { breakevens } from './breakevens.ts';
import { type OptionLeg, positionPayoff } from './option-position.ts';

export interface LognormalOutlook {
  readonly spot: number;
  readonly years: number;
  /** Per sqrt(year). */
  readonly volatility: number;
  /** Expected growth of the spot, a year's, continuously compounded: rate less yield for the risk-neutral answer. */
  readonly drift: number;
}

/** Whose drift a probability rests on, to be shown beside it. */
export type ProbabilityMeasure = 'riskNeutral' | 'userDrift';

/**
 * What: probability that a position ends with a profit.
 * Formula: lognormal mass of the stretches between breakevens where payoff exceeds cost;
 * `P(S_T <= b) = N((ln(b/S) - (drift - v^2/2) T) / (v sqrt T))`.
 * Arguments: `legs` of one expiry; `costDollars` paid a share; `outlook` see there.
 * Range: 0..1.
 * First values: without time or volatility 0 or 1, by the spot that is certain.
 * Source: definition.
 * @throws RangeError for a spot not above 0, negative time or volatility
 */
export function probabilityOfProfit(
  legs: readonly OptionLeg[],
  costDollars: number,
  { spot, years, volatility, drift }: LognormalOutlook,
): number {
  if (!(spot > 0 && years >= 0 && volatility >= 0)) throw new RangeError('No such outlook');
  const deviation = volatility * Math.sqrt(years);
  const profits = (at: number) => positionPayoff(legs, at) > costDollars;
  if (deviation === 0) return profits(spot * Math.exp(drift * years)) ? 1 : 0;
  const below = (level: number) =>
    normalCdf((Math.log(level / spot) - drift * years) / deviation + deviation / 2);
  const edges = [0, ...breakevens(legs, costDollars)];
  let mass = 0;
  edges.forEach((from, i) => {
    const to = edges[i + 1];
    const inside = to === undefined ? Math.max(2 * from, from + 2 * spot) : (from + to) / 2;
    if (profits(inside)) mass += (to === undefined ? 1 : below(to)) - (from === 0 ? 0 : below(from));
  });
  return mass;
}
