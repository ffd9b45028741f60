import { findRoot } from '../statistics/find-root.ts';
import { blackScholesGreeks } from './black-scholes-greeks.ts';
import { contractShares } from './option-position.ts';
import type { OptionKind } from './option-terms.ts';

/** Open contracts of one series. NaN where the chain does not say. */
export interface OpenSeries {
  readonly kind: OptionKind;
  readonly strike: number;
  readonly years: number;
  readonly volatility: number;
  readonly openInterest: number;
}

export interface GammaMarket {
  readonly spot: number;
  readonly rate: number;
  readonly dividendYield: number;
}

export interface GammaExposure {
  readonly strikes: Float64Array;
  /** Dollars that dealers trade per 1 % move of the spot, by strike. */
  readonly dollarsPerPercent: Float64Array;
  readonly total: number;
  /** Spot nearest to today's at which the total changes its sign; null when there is none within the range. */
  readonly zeroGamma: number | null;
  /** Series without a volatility, an open interest or time, left out. */
  readonly leftOut: number;
  readonly assumption: string;
}

/** What the sign of the exposure rests on; nobody publishes who holds what. */
export const gammaAssumption =
  'dealers are long every call and short every put; each strike keeps its volatility';

const searchShare = 0.4;
const searchSteps = 160;

const usable = ({ volatility, openInterest, years }: OpenSeries): boolean =>
  volatility > 0 && openInterest >= 0 && years > 0;

function exposureOf(series: OpenSeries, market: GammaMarket): number {
  const { gamma } = blackScholesGreeks({ ...series, ...market });
  const sign = series.kind === 'call' ? 1 : -1;
  return sign * gamma * series.openInterest * contractShares * market.spot ** 2 * 0.01;
}

/** The sign change of `total` nearest to the spot, by a scan outwards and a bracketed root. */
function nearestZero(total: (spot: number) => number, spot: number): number | null {
  const step = (searchShare * spot) / searchSteps;
  let [lower, upper] = [total(spot), total(spot)];
  if (lower === 0) return spot;
  for (let i = 1; i <= searchSteps; i++) {
    const [nextLower, nextUpper] = [total(spot - i * step), total(spot + i * step)];
    const root = (from: number) => findRoot((at) => [total(at), Number.NaN], from, from + step, spot * 1e-9);
    const found = [
      ...(nextLower * lower < 0 ? [root(spot - i * step)] : []),
      ...(nextUpper * upper < 0 ? [root(spot + (i - 1) * step)] : []),
    ].toSorted((a, b) => Math.abs(a - spot) - Math.abs(b - spot));
    if (found.length > 0) return found[0];
    [lower, upper] = [nextLower, nextUpper];
  }
  return null;
}

/**
 * What: gamma exposure of dealers by strike, and the spot where it changes its sign.
 * Formula: `sum(gamma x open interest x 100 x S^2 x 0.01)`, calls +, puts -; the zero by revaluing every series at other spots.
 * Arguments: `chain` series of any expiries; `market` spot and rates.
 * Range: any, dollars per 1 %.
 * First values: strikes are empty, the total 0 and the zero null without a usable series; within 40 % of the spot otherwise.
 * Source: the convention of public gamma exposure reports, e.g. SqueezeMetrics, "Gamma exposure", 2017.
 * @throws RangeError for a spot not above 0
 */
export function gammaExposure(chain: readonly OpenSeries[], market: GammaMarket): GammaExposure {
  if (!(market.spot > 0)) throw new RangeError('The spot has to be above zero');
  const series = chain.filter(usable);
  const byStrike = new Map<number, number>();
  for (const one of series) {
    byStrike.set(one.strike, (byStrike.get(one.strike) ?? 0) + exposureOf(one, market));
  }
  const strikes = Float64Array.from(byStrike.keys()).sort();
  const total = (spot: number) => series.reduce((sum, one) => sum + exposureOf(one, { ...market, spot }), 0);
  return {
    strikes,
    dollarsPerPercent: strikes.map((strike) => byStrike.get(strike) as number),
    total: total(market.spot),
    zeroGamma: series.length === 0 ? null : nearestZero(total, market.spot),
    leftOut: chain.length - series.length,
    assumption: gammaAssumption,
  };
}
