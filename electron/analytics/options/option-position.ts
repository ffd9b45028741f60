import { optionPrice } from './option-price.ts';
import { intrinsicValue, type ListedOption, type OptionKind } from './option-terms.ts';

/** One leg of a position: contracts of one series, positive when held, negative when written. */
export interface OptionLeg {
  readonly kind: OptionKind;
  readonly strike: number;
  readonly years: number;
  readonly volatility: number;
  readonly quantity: number;
}

/** What all legs of a position share. */
export type Market = Pick<ListedOption, 'spot' | 'rate' | 'dividendYield' | 'exercise' | 'dividends'>;

/** Shares a listed contract stands for. */
export const contractShares = 100;

/** Worth of a position at expiry of all its legs, dollars a share. */
export function positionPayoff(legs: readonly OptionLeg[], spot: number): number {
  return legs.reduce(
    (sum, { kind, strike, quantity }) => sum + quantity * intrinsicValue(kind, spot, strike),
    0,
  );
}

/** Worth of a position by the model, dollars a share. */
export function positionValue(legs: readonly OptionLeg[], market: Market, steps?: number): number {
  return legs.reduce((sum, leg) => sum + leg.quantity * optionPrice({ ...market, ...leg }, steps), 0);
}
