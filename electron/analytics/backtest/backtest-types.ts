import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { RiskBudget, Side } from '#shared/sizing/sizing-types.ts';
import type { TradingCosts } from './fills.ts';

/** One rule on one instrument, with what its conditions said on each bar. Columns have one entry a bar. */
export interface BacktestRule {
  readonly id: string;
  readonly symbol: string;
  readonly side: Side;
  /** Split-adjusted. */
  readonly bars: BarColumns;
  /** 1 on bars at whose close the rule asks to enter, at the next open. */
  readonly enter: Uint8Array;
  /** 1 on bars at whose close it asks to leave. */
  readonly exit: Uint8Array | null;
  /** Distance of the stop as a fraction of the price, as known at each close; NaN where unknown, and then nothing is entered. */
  readonly stopFraction: Float64Array;
  readonly targetFraction: number | null;
  /** Distance of the stop from the best price since the entry. */
  readonly trailingFraction: number | null;
  /** Sessions held before leaving at the open. */
  readonly timeStopSessions: number | null;
  /** Daily leverage multiple; null when unknown. */
  readonly leverageMultiple: number | null;
}

export interface BacktestPortfolio {
  readonly startDollars: number;
  /** What each trade may lose at its stop: of the equity at the time, or dollars. */
  readonly risk: RiskBudget;
  /** Largest position, a fraction of equity. */
  readonly weightFraction: number | null;
  /** Largest sum of what all positions would lose from here to their stops, a fraction of equity. */
  readonly heatFraction: number | null;
  readonly costs: TradingCosts;
}

/** `trailing` is a stop that had moved; `end` marks what was still open after the last bar. */
export type ExitReason = 'stop' | 'trailing' | 'target' | 'signal' | 'time' | 'end';

export interface Trade {
  readonly rule: string;
  readonly symbol: string;
  readonly side: Side;
  readonly quantity: number;
  readonly signalDay: number;
  readonly entryDay: number;
  /** Dollars a share before costs, as the exit is. */
  readonly entryPrice: number;
  readonly stop: number;
  readonly target: number | null;
  readonly exitDay: number;
  readonly exitPrice: number;
  readonly reason: ExitReason;
  /** True when the stop was filled beyond its level. */
  readonly throughGap: boolean;
  readonly sessionsHeld: number;
  /** After all costs. */
  readonly profitDollars: number;
  readonly costDollars: number;
  /** Profit over what the entry risked at the stop. */
  readonly profitInR: number;
}

export type RefusedReason = 'no size' | 'opened beyond the stop';

export interface Backtest {
  readonly day: Int32Array;
  /** Cash and positions at their closes. */
  readonly equity: Float64Array;
  /** Sum of what the positions would have lost from the close to their stops, dollars. */
  readonly heat: Float64Array;
  readonly trades: readonly Trade[];
  /** Entries that were asked for and not made. */
  readonly refused: readonly { readonly rule: string; readonly day: number; readonly why: RefusedReason }[];
}
