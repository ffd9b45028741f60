import { normalCdf } from '#shared/sizing/normal-distribution.ts';
import { normalDensity } from '../statistics/normal-density.ts';
import { firstDeviate, type OptionTerms, requireOption } from './option-terms.ts';

/** Sensitivities of an option's price, each in its own unit. */
export interface Greeks {
  /** Dollars per dollar of spot. */
  readonly delta: number;
  /** Delta per dollar of spot. */
  readonly gamma: number;
  /** Dollars per 1.00 of volatility; a hundredth of it is a volatility point. */
  readonly vega: number;
  /** Dollars per year that passes; a 365th of it is a calendar day. */
  readonly theta: number;
  /** Dollars per 1.00 of the rate. */
  readonly rho: number;
}

/**
 * What: sensitivities of a European option.
 * Formula: derivatives of `blackScholesPrice`, theta with time running.
 * Arguments: see `OptionTerms`.
 * Range: delta -1..1 (at q of zero or more), gamma and vega zero or more.
 * First values: NaN without time or volatility, where the price has a kink.
 * Source: J. C. Hull, Options, Futures, and Other Derivatives, chapter on the Greek letters.
 * @throws RangeError as `blackScholesPrice`
 */
export function blackScholesGreeks(option: OptionTerms): Greeks {
  requireOption(option);
  const { kind, spot, strike, years, rate, dividendYield, volatility } = option;
  const sign = kind === 'call' ? 1 : -1;
  const growth = Math.exp(-dividendYield * years);
  const owed = strike * Math.exp(-rate * years);
  const deviation = volatility * Math.sqrt(years);
  if (deviation === 0) {
    const unknown = Number.NaN;
    return { delta: unknown, gamma: unknown, vega: unknown, theta: unknown, rho: unknown };
  }
  const d1 = firstDeviate(option, deviation);
  const d2 = d1 - deviation;
  const density = growth * normalDensity(d1);
  const delta = sign * growth * normalCdf(sign * d1);
  const owedLikely = sign * owed * normalCdf(sign * d2);
  return {
    delta,
    gamma: density / (spot * deviation),
    vega: spot * density * Math.sqrt(years),
    theta:
      (-spot * density * volatility) / (2 * Math.sqrt(years)) +
      dividendYield * spot * delta -
      rate * owedLikely,
    rho: years * owedLikely,
  };
}
