import { findRoot } from '../statistics/find-root.ts';
import { type Market, type OptionLeg, positionPayoff, positionValue } from '../options/option-position.ts';
import type { OptionKind } from '../options/option-terms.ts';

/** A bought vertical spread, at the money against further out: calls for a rise, puts for a fall. Volatilities a year's. */
export interface VerticalTerms {
  readonly kind: OptionKind;
  readonly longStrike: number;
  readonly shortStrike: number;
  readonly longVolatility: number;
  readonly shortVolatility: number;
  readonly years: number;
}

/** What a spread is worth on the last day of a horizon; dollars a share. */
export interface VerticalAtHorizon {
  readonly debit: number;
  valueAt(spot: number): number;
  /** Spot at which it is worth its debit then; null where it never is. */
  readonly breakeven: number | null;
  readonly breakevenAtExpiry: number;
}

const widest = 3;

/**
 * What: a vertical spread today and on the last day of a horizon.
 * Formula: the model's value of both legs with the time that is left; the breakeven by a bracketed root.
 * Arguments: `market` today; `terms` see there; `horizonYears` no longer than the options live; `debit` where it was quoted.
 * Range: the value lies between 0 and the width, but for American exercise at a discount.
 * First values: at expiry the payoff.
 * Source: `optionPrice`.
 */
export function verticalAtHorizon(
  market: Market,
  terms: VerticalTerms,
  horizonYears: number,
  debit?: number,
): VerticalAtHorizon {
  const { kind, longStrike, shortStrike, longVolatility, shortVolatility } = terms;
  const legs = (years: number): OptionLeg[] => [
    { kind, strike: longStrike, years, volatility: longVolatility, quantity: 1 },
    { kind, strike: shortStrike, years, volatility: shortVolatility, quantity: -1 },
  ];
  const paid = debit ?? positionValue(legs(terms.years), market);
  const left = Math.max(0, terms.years - horizonYears);
  const valueAt = (spot: number): number =>
    left === 0 ? positionPayoff(legs(0), spot) : positionValue(legs(left), { ...market, spot });
  const root = findRoot(
    (spot) => [valueAt(spot) - paid, Number.NaN],
    longStrike / widest,
    longStrike * widest,
    1e-9,
  );
  const sign = kind === 'call' ? 1 : -1;
  return {
    debit: paid,
    valueAt,
    breakeven: Number.isNaN(root) ? null : root,
    breakevenAtExpiry: longStrike + sign * paid,
  };
}
