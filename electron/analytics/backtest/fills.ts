import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { Side } from '#shared/sizing/sizing-types.ts';

/** What trading costs, both ways. A limit target pays the commission alone: it waits for the other side to come. */
export interface TradingCosts {
  readonly commissionPerShareDollars: number;
  /** Half the spread and the slippage of an order at the market, each a fraction of the price. */
  readonly halfSpreadFraction: number;
  readonly slippageFraction: number;
  /** For borrowing shares sold short, a fraction of their value a year of 360 days. */
  readonly borrowFractionPerYear: number;
}

export const noCosts: TradingCosts = {
  commissionPerShareDollars: 0,
  halfSpreadFraction: 0,
  slippageFraction: 0,
  borrowFractionPerYear: 0,
};

/** +1 for a long, -1 for a short. */
export const directionOf = (side: Side): 1 | -1 => (side === 'long' ? 1 : -1);

/** The prices at which a position is left; infinite where it has no such level. */
export interface ExitLevels {
  readonly stop: number;
  readonly target: number;
}

export type LevelExit = 'stop' | 'target';

/** Which level a session leaves a position at, and the price before costs. */
export interface Fill {
  readonly price: number;
  readonly reason: LevelExit;
}

/** True when all four prices of a bar are known; on any other nothing can be filled. */
export const isComplete = ({ open, high, low, close }: BarColumns, i: number): boolean =>
  !Number.isNaN(open[i] + high[i] + low[i] + close[i]);

/** The fill of a position that is already held when the session opens: beyond the stop at the open, at the limit otherwise. */
export function fillAtOpen(direction: 1 | -1, open: number, { stop, target }: ExitLevels): Fill | null {
  if (direction * (open - stop) <= 0) return { price: open, reason: 'stop' };
  if (direction * (open - target) >= 0) return { price: target, reason: 'target' };
  return null;
}

/** The fill inside a session that opened between the levels; where its range holds both, the stop. */
export function fillInside(
  direction: 1 | -1,
  high: number,
  low: number,
  { stop, target }: ExitLevels,
): Fill | null {
  const [worst, best] = direction === 1 ? [low, high] : [high, low];
  if (direction * (worst - stop) <= 0) return { price: stop, reason: 'stop' };
  if (direction * (best - target) >= 0) return { price: target, reason: 'target' };
  return null;
}

/**
 * Dollars a share paid (bought) or received (sold) after costs.
 * @param orderDirection 1 to buy, -1 to sell
 * @param isLimit true for an order that waits at its price
 */
export function priceAfterCosts(
  price: number,
  orderDirection: 1 | -1,
  isLimit: boolean,
  costs: TradingCosts,
): number {
  const fraction = isLimit ? 0 : costs.halfSpreadFraction + costs.slippageFraction;
  return price * (1 + orderDirection * fraction) + orderDirection * costs.commissionPerShareDollars;
}
