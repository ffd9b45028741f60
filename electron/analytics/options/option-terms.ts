export type OptionKind = 'call' | 'put';

/** A cash dividend a share, by years until its ex-date. */
export interface CashDividend {
  readonly years: number;
  readonly dollars: number;
}

/** An option and what its price depends on. Rates are a year's, continuously compounded, as fractions. */
export interface OptionTerms {
  readonly kind: OptionKind;
  /** Dollars a share. */
  readonly spot: number;
  readonly strike: number;
  readonly years: number;
  readonly rate: number;
  readonly dividendYield: number;
  /** Per sqrt(year), as a fraction. */
  readonly volatility: number;
}

/** An option as it is listed: when it may be exercised, and the cash dividends beside the yield. */
export interface ListedOption extends OptionTerms {
  readonly exercise: 'european' | 'american';
  /** Nearest first; those after expiry do not matter. */
  readonly dividends: readonly CashDividend[];
}

/** @throws RangeError unless prices are above zero and time and volatility zero or more */
export function requireOption({ spot, strike, years, volatility }: OptionTerms): void {
  if (!(spot > 0 && strike > 0)) throw new RangeError('Spot and strike have to be above zero');
  if (!(years >= 0 && volatility >= 0)) throw new RangeError('Time and volatility cannot be negative');
}

/** What exercising now pays, dollars a share. */
export const intrinsicValue = (kind: OptionKind, spot: number, strike: number): number =>
  Math.max(0, kind === 'call' ? spot - strike : strike - spot);

/**
 * `d1 = (ln(S/K) + (r - q + v^2/2) T) / (v sqrt T)`; no worth of the forward is rounded on the way.
 * @param deviation v sqrt T, above 0
 */
export const firstDeviate = (
  { spot, strike, years, rate, dividendYield }: OptionTerms,
  deviation: number,
): number => (Math.log(spot / strike) + (rate - dividendYield) * years) / deviation + deviation / 2;
