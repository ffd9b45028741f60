import type { BacktestRule, ExitReason, Trade } from './backtest-types.ts';
import { directionOf, type Fill, type TradingCosts, priceAfterCosts } from './fills.ts';

/** An open position. Prices are before costs. */
export interface Position {
  readonly quantity: number;
  readonly signalIndex: number;
  readonly entryIndex: number;
  readonly entryPrice: number;
  readonly firstStop: number;
  stop: number;
  readonly target: number | null;
  /** Best price since the entry, of closed bars. */
  best: number;
  borrowDollars: number;
}

export const levelsOf = (position: Position, direction: 1 | -1) => ({
  stop: position.stop,
  target: position.target ?? direction * Number.POSITIVE_INFINITY,
});

/** Moves a trailing stop after a close; it never moves back, and the new level counts from the next bar on. */
export function trail(position: Position, rule: BacktestRule, i: number): void {
  if (rule.trailingFraction === null) return;
  const direction = directionOf(rule.side);
  const reach = direction === 1 ? rule.bars.high[i] : rule.bars.low[i];
  if (direction * (reach - position.best) > 0) position.best = reach;
  const moved = position.best * (1 - direction * rule.trailingFraction);
  if (direction * (moved - position.stop) > 0) position.stop = moved;
}

/** The trade that leaving a position makes. */
export function closeTrade(
  rule: BacktestRule,
  position: Position,
  i: number,
  price: number,
  reason: ExitReason,
  costs: TradingCosts,
): Trade {
  const direction = directionOf(rule.side);
  const opposite = direction === 1 ? -1 : 1;
  const paid = priceAfterCosts(position.entryPrice, direction, false, costs);
  // What is still open is valued, not sold.
  const received = reason === 'end' ? price : priceAfterCosts(price, opposite, reason === 'target', costs);
  const profitDollars = direction * position.quantity * (received - paid) - position.borrowDollars;
  const grossDollars = direction * position.quantity * (price - position.entryPrice);
  const riskDollars = direction * position.quantity * (position.entryPrice - position.firstStop);
  return {
    rule: rule.id,
    symbol: rule.symbol,
    side: rule.side,
    quantity: position.quantity,
    signalDay: rule.bars.day[position.signalIndex],
    entryDay: rule.bars.day[position.entryIndex],
    entryPrice: position.entryPrice,
    stop: position.firstStop,
    target: position.target,
    exitDay: rule.bars.day[i],
    exitPrice: price,
    reason,
    throughGap: (reason === 'stop' || reason === 'trailing') && price !== position.stop,
    sessionsHeld: i - position.entryIndex,
    profitDollars,
    costDollars: grossDollars - profitDollars,
    profitInR: profitDollars / riskDollars,
  };
}

/** A level's fill as a reason to leave: a stop that had moved is a trailing one. */
export const reasonOf = (fill: Fill, position: Position): ExitReason =>
  fill.reason === 'stop' && position.stop !== position.firstStop ? 'trailing' : fill.reason;
