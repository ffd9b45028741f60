import type { Side } from './side.ts';

/** Half the growth-optimal weight with what the mean's error makes of it; fractions of the account, negative where the side has no edge. */
export interface HalfKelly {
  readonly full: number;
  readonly half: number;
  /** Half-Kelly at the mean less and plus {@link kellyErrors} standard errors. */
  readonly low: number;
  readonly high: number;
  /** True when history cannot tell the edge from none. */
  readonly includesZero: boolean;
}

/** Standard errors of the mean to each side: some 19 of 20 cases for a normal mean. */
export const kellyErrors = 2;

/**
 * Half-Kelly weight `f / 2`, `f = (mean - rate) / volatility^2`, its sign turned for a short.
 * @param mean a year's, as are its standard error, the volatility and the rate; fractions
 * @throws RangeError for a volatility not above 0 or a negative error
 * @source E. O. Thorp, "The Kelly criterion in blackjack, sports betting and the stock market", 2006, section 7
 */
export function halfKelly(
  side: Side,
  mean: number,
  standardError: number,
  volatility: number,
  riskFreeRate: number,
): HalfKelly {
  if (!(volatility > 0 && standardError >= 0)) throw new RangeError('Kelly needs a volatility above zero');
  const direction = side === 'long' ? 1 : -1;
  const full = (direction * (mean - riskFreeRate)) / volatility ** 2;
  const reach = (kellyErrors * standardError) / volatility ** 2 / 2;
  const half = full / 2;
  return { full, half, low: half - reach, high: half + reach, includesZero: Math.abs(half) <= reach };
}
