import { compoundAnnualGrowth } from '../returns/compound-annual-growth.ts';
import { maximumDrawdown } from '../returns/maximum-drawdown.ts';
import { sharpeRatio } from '../risk/sharpe-ratio.ts';
import { simpleReturns } from '../risk/simple-returns.ts';
import type { Backtest, ExitReason } from './backtest-types.ts';

/** A backtest in one row. Fractions; null where there is nothing to say it from. */
export interface BacktestSummary {
  readonly totalReturn: number;
  readonly annualGrowth: number | null;
  /** Of daily returns of the equity, no risk-free rate, a year's. */
  readonly sharpe: number | null;
  readonly maximumDrawdown: number;
  readonly highestHeatFraction: number;
  readonly trades: number;
  readonly winners: number;
  /** Mean profit in R. */
  readonly meanR: number | null;
  /** Gains over losses of the closed trades. */
  readonly profitFactor: number | null;
  readonly costDollars: number;
  readonly exits: Readonly<Partial<Record<ExitReason, number>>>;
  readonly stopsThroughGap: number;
  readonly refused: number;
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * What: the figures that a backtest is judged by.
 * Formula: as their functions; profit factor is the sum of gains over the sum of losses.
 * Arguments: a backtest of one day or more.
 * Range: see `BacktestSummary`.
 * First values: none.
 * Source: definitions.
 */
export function backtestSummary(
  { day, equity, heat, trades, refused }: Backtest,
  startDollars: number,
): BacktestSummary {
  const last = equity.length - 1;
  const withStart = Float64Array.of(startDollars, ...equity);
  const profits = trades.map(({ profitDollars }) => profitDollars);
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const gains = total(profits.filter((profit) => profit > 0));
  const losses = -total(profits.filter((profit) => profit < 0));
  const exits: Partial<Record<ExitReason, number>> = {};
  for (const { reason } of trades) exits[reason] = (exits[reason] ?? 0) + 1;
  return {
    totalReturn: equity[last] / startDollars - 1,
    annualGrowth: orNull(compoundAnnualGrowth(startDollars, equity[last], day[last] - day[0])),
    sharpe: orNull(sharpeRatio(simpleReturns(withStart))),
    maximumDrawdown: maximumDrawdown(withStart, 0, withStart.length - 1).fraction,
    highestHeatFraction: heat.reduce((most, dollars, i) => Math.max(most, dollars / equity[i]), 0),
    trades: trades.length,
    winners: profits.filter((profit) => profit > 0).length,
    meanR: orNull(total(trades.map(({ profitInR }) => profitInR)) / trades.length),
    profitFactor: orNull(gains / losses),
    costDollars: total(trades.map(({ costDollars }) => costDollars)),
    exits,
    stopsThroughGap: trades.filter(({ throughGap }) => throughGap).length,
    refused: refused.length,
  };
}
