import type { Greeks } from './black-scholes-greeks.ts';
import { type EarlyExercise, earlyExercise } from './early-exercise.ts';
import { optionGreeks } from './option-greeks.ts';
import { type Market, type OptionLeg, positionValue } from './option-position.ts';
import { type ProbabilityMeasure, probabilityOfProfit } from './probability-of-profit.ts';

export interface CallSpreadTerms {
  readonly longStrike: number;
  readonly shortStrike: number;
  readonly years: number;
  readonly longVolatility: number;
  readonly shortVolatility: number;
  /** Dollars a share paid; absent for the model's price. */
  readonly debit?: number;
  /** The user's growth of the spot, a year's; absent for the risk-neutral one. */
  readonly drift?: number;
}

/** All figures a share; a contract is a hundred of them. */
export interface CallSpread {
  readonly debit: number;
  readonly maximumProfit: number;
  readonly maximumLoss: number;
  readonly breakeven: number;
  readonly rewardToRisk: number;
  readonly delta: number;
  readonly gamma: number;
  /** Dollars per volatility point, both legs together. */
  readonly vegaPerPoint: number;
  /** Dollars per calendar day. */
  readonly thetaPerDay: number;
  readonly probabilityOfProfit: number;
  readonly probabilityMeasure: ProbabilityMeasure;
  /** Before each ex-date until expiry; empty for European options. */
  readonly shortLegEarlyExercise: readonly EarlyExercise[];
}

const daysPerYear = 365;
const pointsPerUnit = 100;

/**
 * What: the figures of a bought call spread.
 * Formula: debit = long - short call; maximum profit = width - debit; breakeven = long strike + debit; greeks of the long less
 * those of the short; probability that the spot ends above the breakeven, at the mean of the two volatilities.
 * Arguments: `market` spot, rates, exercise and dividends; `terms` see there; `steps` of the lattice, odd.
 * Range: maximum loss is the debit; a debit above the width gives a negative maximum profit.
 * First values: greeks are NaN without time or volatility.
 * Source: definition.
 * @throws RangeError for a short strike not above the long one, and as `optionPrice`
 */
export function callSpread(market: Market, terms: CallSpreadTerms, steps?: number): CallSpread {
  const { longStrike, shortStrike, years, longVolatility, shortVolatility, drift } = terms;
  if (!(shortStrike > longStrike)) throw new RangeError('The short strike has to be above the long one');
  const long: OptionLeg = {
    kind: 'call',
    strike: longStrike,
    years,
    volatility: longVolatility,
    quantity: 1,
  };
  const short: OptionLeg = {
    kind: 'call',
    strike: shortStrike,
    years,
    volatility: shortVolatility,
    quantity: -1,
  };
  const legs = [long, short];
  const debit = terms.debit ?? positionValue(legs, market, steps);
  const [held, written] = legs.map((leg) => optionGreeks({ ...market, ...leg }, steps));
  const net = (greek: keyof Greeks) => held[greek] - written[greek];
  const maximumProfit = shortStrike - longStrike - debit;
  const cash = market.dividends.filter((dividend) => dividend.years >= 0 && dividend.years < years);
  return {
    debit,
    maximumProfit,
    maximumLoss: debit,
    breakeven: longStrike + debit,
    rewardToRisk: maximumProfit / debit,
    delta: net('delta'),
    gamma: net('gamma'),
    vegaPerPoint: net('vega') / pointsPerUnit,
    thetaPerDay: net('theta') / daysPerYear,
    probabilityOfProfit: probabilityOfProfit(legs, debit, {
      spot: market.spot - (drift === undefined ? cash.reduce((sum, { dollars }) => sum + dollars, 0) : 0),
      years,
      volatility: (longVolatility + shortVolatility) / 2,
      drift: drift ?? market.rate - market.dividendYield,
    }),
    probabilityMeasure: drift === undefined ? 'riskNeutral' : 'userDrift',
    shortLegEarlyExercise:
      market.exercise === 'american' ? earlyExercise({ ...market, ...short }, steps) : [],
  };
}
