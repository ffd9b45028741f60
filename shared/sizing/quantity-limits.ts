import type { BindingLimit, SizingInput } from './sizing-types.ts';
import { adverseIndexMove, instrumentMoveOn } from './tail-day.ts';

/** Money a limit allows, and the money one share takes of it. */
type Limit = readonly [name: BindingLimit, dollars: number | undefined, dollarsPerShare: number];

/**
 * Relative slack before rounding down, so that a limit worth exactly n lots is not cut to n-1 by binary noise.
 * It can overrun a limit by one part in a billion.
 */
const slack = 1e-9;

function wholeLots(dollars: number, dollarsPerShare: number, lotShares: number): number {
  return Math.floor((dollars / dollarsPerShare / lotShares) * (1 + slack)) * lotShares;
}

/**
 * Shares that each limit alone would allow: budget / R for risk and heat, money / entry for cash and weight,
 * money / (|L| entry) for leverage-adjusted exposure, money / (entry x adverse move) for the tail day,
 * each rounded down to whole lots. A short ties up its full notional as cash.
 * @param riskPerShare R = |entry - stop|, dollars
 * @param riskBudgetDollars money that may be lost at the stop
 * @returns only the limits that apply, risk first; the input must have passed `findSizingProblem`
 */
export function quantityLimits(
  input: SizingInput,
  riskPerShare: number,
  riskBudgetDollars: number,
): ReadonlyMap<BindingLimit, number> {
  const { side, entry, accountDollars, lotShares, caps } = input;
  const leverage = input.leverageMultiple ?? Number.NaN;
  const tailMove = instrumentMoveOn(leverage, adverseIndexMove(side, leverage, input.tailIndexMove));
  const ofAccount = (fraction: number | undefined): number | undefined =>
    fraction === undefined ? undefined : fraction * accountDollars;

  const limits: readonly Limit[] = [
    ['risk', riskBudgetDollars, riskPerShare],
    ['cash', caps.cashDollars, entry],
    ['weight', ofAccount(caps.weightFraction), entry],
    [
      'leverageAdjustedExposure',
      ofAccount(caps.leverageAdjustedExposureFraction),
      Math.abs(leverage) * entry,
    ],
    ['tailLoss', ofAccount(caps.tailLossFraction), Math.abs(tailMove) * entry],
    ['heat', caps.heatDollars, riskPerShare],
  ];
  const quantities = new Map<BindingLimit, number>();
  for (const [name, dollars, dollarsPerShare] of limits) {
    if (dollars !== undefined && dollarsPerShare > 0)
      quantities.set(name, wholeLots(dollars, dollarsPerShare, lotShares));
  }
  return quantities;
}
