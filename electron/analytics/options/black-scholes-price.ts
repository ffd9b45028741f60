import { normalCdf } from '#shared/sizing/normal-distribution.ts';
import { firstDeviate, intrinsicValue, type OptionTerms, requireOption } from './option-terms.ts';

/**
 * What: price of a European option.
 * Formula: `S e^(-qT) N(d1) - K e^(-rT) N(d2)` for a call, `K e^(-rT) N(-d2) - S e^(-qT) N(-d1)` for a put,
 * `d1 = (ln(S/K) + (r - q + v^2/2) T) / (v sqrt T)`, `d2 = d1 - v sqrt T`.
 * Arguments: see `OptionTerms`.
 * Range: zero or more, dollars a share.
 * First values: without time or volatility the discounted worth of the forward.
 * Source: F. Black, M. Scholes, Journal of Political Economy 81, 1973; R. C. Merton, Bell Journal of Economics 4, 1973.
 * @throws RangeError for a spot or strike not above 0, negative time or volatility
 */
export function blackScholesPrice(option: OptionTerms): number {
  requireOption(option);
  const { kind, spot, strike, years, rate, dividendYield, volatility } = option;
  const held = spot * Math.exp(-dividendYield * years);
  const owed = strike * Math.exp(-rate * years);
  const deviation = volatility * Math.sqrt(years);
  if (deviation === 0) return intrinsicValue(kind, held, owed);
  const d1 = firstDeviate(option, deviation);
  const d2 = d1 - deviation;
  const sign = kind === 'call' ? 1 : -1;
  return Math.max(0, sign * (held * normalCdf(sign * d1) - owed * normalCdf(sign * d2)));
}
