import { findRoot } from '../statistics/find-root.ts';
import { blackScholesGreeks } from './black-scholes-greeks.ts';
import { optionPrice } from './option-price.ts';
import type { ListedOption } from './option-terms.ts';
import { presentDividends } from './present-dividends.ts';

/** The volatility that gives a price, or why none does. */
export type ImpliedVolatility =
  | { readonly volatility: number }
  | { readonly volatility: null; readonly reason: string };

const lowest = 1e-4;
const highest = 20;
const tolerance = 1e-13;
/** Relative to the spot: a time value below this says nothing about volatility. */
const leastTimeValue = 1e-12;

/**
 * What: implied volatility of an option's price.
 * Formula: root of `optionPrice(v) - price` between 0.01 % and 2000 %, by Newton steps with the European vega inside a bracket.
 * Arguments: `price` dollars a share; `option` all but the volatility; `steps` of the lattice, odd.
 * Range: 0.0001..20 per sqrt(year).
 * First values: null with the reason for a price outside the no-arbitrage bounds, without time, or without time value.
 * Source: definition.
 * @throws RangeError as `optionPrice`
 */
export function impliedVolatility(
  price: number,
  option: Omit<ListedOption, 'volatility'>,
  steps?: number,
): ImpliedVolatility {
  if (Number.isNaN(price)) return { volatility: null, reason: 'the price is unknown' };
  if (option.years === 0) return { volatility: null, reason: 'the option has expired' };
  const at = (volatility: number) => optionPrice({ ...option, volatility }, steps);
  const [floor, ceiling] = [at(0), upperBound(option)];
  const slack = leastTimeValue * option.spot;
  if (price < floor - slack) {
    return { volatility: null, reason: `the price is below its no-arbitrage bound of ${floor.toFixed(4)}` };
  }
  if (price >= ceiling) {
    return {
      volatility: null,
      reason: `the price is not below its no-arbitrage bound of ${ceiling.toFixed(4)}`,
    };
  }
  if (price <= floor + slack) return { volatility: null, reason: 'the price has no time value' };
  const spot = option.spot - presentDividends(option.dividends, option.rate, 0, option.years);
  const root = findRoot(
    (volatility) => [at(volatility) - price, blackScholesGreeks({ ...option, spot, volatility }).vega],
    lowest,
    highest,
    tolerance,
  );
  return Number.isNaN(root)
    ? { volatility: null, reason: 'no volatility between 0.01 % and 2000 % gives this price' }
    : { volatility: root };
}

/** What an option is worth less than: the share for a call, the strike for a put, what is paid at expiry discounted. */
function upperBound({
  kind,
  spot,
  strike,
  years,
  rate,
  dividendYield,
  exercise,
  dividends,
}: Omit<ListedOption, 'volatility'>): number {
  if (exercise === 'american') return kind === 'call' ? spot : strike * Math.max(1, Math.exp(-rate * years));
  if (kind === 'put') return strike * Math.exp(-rate * years);
  return (spot - presentDividends(dividends, rate, 0, years)) * Math.exp(-dividendYield * years);
}
