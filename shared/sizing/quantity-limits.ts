import type { MethodLimit } from './method-limit.ts';
import type { BindingLimit, SizingInput } from './sizing-types.ts';
import { adverseIndexMove, instrumentMoveOn } from './tail-day.ts';

/** Money a limit allows, and the money one share takes of it. */
type Limit = readonly [name: BindingLimit, dollars: number | undefined, dollarsPerShare: number];

/**
 * Relative slack before rounding down, so that a limit worth exactly n lots is not cut to n-1 by binary noise.
 * It can overrun a limit by one part in 10^12.
 */
const slack = 1e-12;

function wholeLots(dollars: number, dollarsPerShare: number, lotShares: number): number {
  return Math.floor((dollars / dollarsPerShare / lotShares) * (1 + slack)) * lotShares;
}

/** What may still be lost at stops: the position's own limit, and what the open tickets leave of the portfolio's. */
function heatDollars({ caps, accountDollars, openRiskDollars = 0 }: SizingInput): number | undefined {
  const { heatDollars: own, heatFraction } = caps;
  if (heatFraction === undefined) return own;
  const left = Math.max(0, heatFraction * accountDollars - openRiskDollars);
  return own === undefined ? left : Math.min(own, left);
}

/**
 * Shares that each limit alone would allow: what the method allows, budget / R for heat, money / entry for cash and weight,
 * money / (|L| entry) for leverage-adjusted exposure, money / (entry x adverse move) for the tail day,
 * each rounded down to whole lots. A short ties up its full notional as cash.
 * @param riskPerShare R = |entry - stop|, dollars
 * @returns only the limits that apply, the method's first; the input must have passed `findSizingProblem`
 */
export function quantityLimits(
  input: SizingInput,
  riskPerShare: number,
  { name: methodName, dollars: methodDollars, dollarsPerShare }: Extract<MethodLimit, { ok: true }>,
): ReadonlyMap<BindingLimit, number> {
  const { side, entry, accountDollars, lotShares, caps } = input;
  const leverage = input.leverageMultiple ?? Number.NaN;
  const tailMove = instrumentMoveOn(leverage, adverseIndexMove(side, leverage, input.tailIndexMove));
  const ofAccount = (fraction: number | undefined): number | undefined =>
    fraction === undefined ? undefined : fraction * accountDollars;

  const limits: readonly Limit[] = [
    [methodName, methodDollars, dollarsPerShare],
    ['cash', caps.cashDollars, entry],
    ['weight', ofAccount(caps.weightFraction), entry],
    [
      'leverageAdjustedExposure',
      ofAccount(caps.leverageAdjustedExposureFraction),
      Math.abs(leverage) * entry,
    ],
    ['tailLoss', ofAccount(caps.tailLossFraction), Math.abs(tailMove) * entry],
    ['heat', heatDollars(input), riskPerShare],
  ];
  const quantities = new Map<BindingLimit, number>();
  for (const [name, dollars, perShare] of limits) {
    if (dollars !== undefined && perShare > 0) quantities.set(name, wholeLots(dollars, perShare, lotShares));
  }
  return quantities;
}
