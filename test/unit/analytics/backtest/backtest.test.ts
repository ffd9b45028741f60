import { describe, expect, it } from 'vitest';
import { backtestSummary } from '#electron/analytics/backtest/backtest-summary.ts';
import type { BacktestPortfolio, BacktestRule } from '#electron/analytics/backtest/backtest-types.ts';
import { noCosts } from '#electron/analytics/backtest/fills.ts';
import { runBacktest } from '#electron/analytics/backtest/run-backtest.ts';
import { barsOf } from '../../../support/analytics/bars.ts';

/** Rows of open, high, low and close; the rule asks to enter at the first close. */
function ruleOf(rows: readonly (readonly number[])[], change: Partial<BacktestRule> = {}): BacktestRule {
  const size = rows.length;
  return {
    id: 'rule',
    symbol: 'X',
    side: 'long',
    bars: barsOf(
      Int32Array.from({ length: size }, (_, i) => 100 + i),
      rows.map((row) => [...row, 1]),
    ),
    enter: Uint8Array.from({ length: size }, (_, i) => (i === 0 ? 1 : 0)),
    exit: null,
    stopFraction: new Float64Array(size).fill(0.1),
    targetFraction: 0.2,
    trailingFraction: null,
    timeStopSessions: null,
    leverageMultiple: null,
    ...change,
  };
}

const portfolio: BacktestPortfolio = {
  startDollars: 100_000,
  risk: { kind: 'fraction', value: 0.01 },
  weightFraction: null,
  heatFraction: null,
  costs: noCosts,
};
const still = [100, 100, 100, 100];
const onlyTrade = (rule: BacktestRule, change: Partial<BacktestPortfolio> = {}) =>
  runBacktest([rule], { ...portfolio, ...change }).trades[0];

describe('a long of 1 % risk and a stop 10 % away', () => {
  it('is sized at the signal and filled at the next open', () => {
    const trade = onlyTrade(ruleOf([still, [101, 105, 99, 104]]));
    // 1,000 dollars of risk over 10 dollars a share.
    expect(trade).toMatchObject({
      quantity: 100,
      signalDay: 100,
      entryDay: 101,
      entryPrice: 101,
      target: 101 * 1.2,
      reason: 'end',
      exitPrice: 104,
      profitDollars: 300,
      sessionsHeld: 0,
    });
    expect(trade?.stop).toBeCloseTo(90.9, 10);
  });

  it('is stopped at its level inside a bar, even the one it was entered on', () => {
    const trade = onlyTrade(ruleOf([still, [100, 130, 89, 100]]));
    expect(trade).toMatchObject({ reason: 'stop', exitPrice: 90, exitDay: 101, profitInR: -1 });
    expect(trade?.throughGap).toBe(false);
  });

  it('is stopped at the open beyond its level', () => {
    const trade = onlyTrade(ruleOf([still, still, [85, 125, 84, 120]]));
    expect(trade).toMatchObject({ reason: 'stop', exitPrice: 85, throughGap: true, profitInR: -1.5 });
  });

  it('takes its target at the limit, though the open was better', () => {
    const trade = onlyTrade(ruleOf([still, still, [130, 131, 80, 90]]));
    expect(trade).toMatchObject({ reason: 'target', exitPrice: 120, profitInR: 2 });
  });

  it('leaves at the open after so many sessions', () => {
    const trade = onlyTrade(ruleOf([still, still, still, [103, 104, 102, 103]], { timeStopSessions: 2 }));
    expect(trade).toMatchObject({ reason: 'time', exitPrice: 103, sessionsHeld: 2 });
  });

  it('leaves at the open after its exit signal', () => {
    const trade = onlyTrade(ruleOf([still, still, [98, 99, 97, 98]], { exit: Uint8Array.of(1, 1, 0) }));
    expect(trade).toMatchObject({ reason: 'signal', exitPrice: 98 });
  });

  it('trails below the highs of the bars before, never of the same bar', () => {
    const trailing = { trailingFraction: 0.1, targetFraction: null };
    // The high of 120 on a bar that falls to 101 moves the stop to 108 for the next bar only.
    const rows = [still, [100, 101, 99, 100], [100, 120, 101, 119], [115, 116, 107, 110]];
    expect(onlyTrade(ruleOf(rows, trailing))).toMatchObject({
      reason: 'trailing',
      exitPrice: 108,
      exitDay: 103,
      stop: 90,
    });
  });
});

describe('a short', () => {
  const short = { side: 'short' as const };

  it('is the mirror of a long', () => {
    expect(onlyTrade(ruleOf([still, still, [115, 116, 80, 90]], short))).toMatchObject({
      reason: 'stop',
      exitPrice: 115,
      profitInR: expect.closeTo(-1.5, 10),
    });
    expect(onlyTrade(ruleOf([still, [100, 101, 79, 90]], short))).toMatchObject({
      reason: 'target',
      exitPrice: 80,
    });
  });

  it('pays for borrowing by the calendar day of a 360-day year', () => {
    const costs = { ...noCosts, borrowFractionPerYear: 0.36 };
    const trade = onlyTrade(ruleOf([still, still, still, still], short), { costs });
    // Two nights of 100 shares at 100 dollars, a thousandth a day.
    expect(trade?.profitDollars).toBeCloseTo(-20, 10);
    expect(trade?.costDollars).toBeCloseTo(20, 10);
  });
});

describe('costs', () => {
  const costs = {
    ...noCosts,
    commissionPerShareDollars: 0.01,
    halfSpreadFraction: 0.001,
    slippageFraction: 0.002,
  };

  it('are paid both ways at the market, and by a limit as commission alone', () => {
    const stopped = onlyTrade(ruleOf([still, [100, 130, 89, 100]]), { costs });
    expect(stopped?.costDollars).toBeCloseTo(100 * (0.3 + 0.01 + 0.27 + 0.01), 8);
    const taken = onlyTrade(ruleOf([still, [100, 121, 99, 120]]), { costs });
    expect(taken?.costDollars).toBeCloseTo(100 * (0.3 + 0.01 + 0.01), 8);
  });
});

describe('a portfolio of several rules', () => {
  const rows = [still, still, still];
  const two = (change: Partial<BacktestPortfolio>) =>
    runBacktest([ruleOf(rows), ruleOf(rows, { id: 'second', symbol: 'Y' })], { ...portfolio, ...change });

  it('shares its heat in the order of the rules', () => {
    const { trades, heat, refused } = two({ heatFraction: 0.015 });
    expect(trades.map(({ rule, quantity }) => [rule, quantity])).toEqual([
      ['rule', 100],
      ['second', 50],
    ]);
    expect([...heat]).toEqual([0, 1500, 1500]);
    expect(refused).toEqual([]);
    expect(two({ heatFraction: 0.01 }).refused).toEqual([{ rule: 'second', day: 100, why: 'no size' }]);
  });

  it('spends no cash twice', () => {
    const { trades } = two({ risk: { kind: 'fraction', value: 0.08 } });
    expect(trades.map(({ quantity }) => quantity)).toEqual([800, 200]);
  });

  it('keeps to its weights', () => {
    expect(two({ weightFraction: 0.05 }).trades.map(({ quantity }) => quantity)).toEqual([50, 50]);
  });

  it('lets instruments of different sessions live side by side', () => {
    const late = ruleOf(rows);
    const shifted = { ...late, id: 'late', bars: { ...late.bars, day: late.bars.day.map((day) => day + 1) } };
    const { day, equity, trades } = runBacktest([ruleOf(rows), shifted], portfolio);
    expect([...day]).toEqual([100, 101, 102, 103]);
    expect([...equity]).toEqual([100_000, 100_000, 100_000, 100_000]);
    expect(trades.map(({ entryDay }) => entryDay)).toEqual([101, 102]);
  });

  it('does not trade on a bar without prices, nor enter without a stop', () => {
    const gap = [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    const held = onlyTrade(ruleOf([still, still, gap, [80, 81, 79, 80]]));
    expect(held).toMatchObject({ exitDay: 103, exitPrice: 80 });
    const blind = runBacktest(
      [ruleOf(rows, { stopFraction: new Float64Array(3).fill(Number.NaN) })],
      portfolio,
    );
    expect(blind.trades).toEqual([]);
    expect(blind.refused).toHaveLength(1);
  });
});

describe('the summary of a backtest', () => {
  it('says what it came to', () => {
    const rule = ruleOf([still, still, [85, 86, 84, 85], [85, 85, 85, 85], [85, 103, 85, 102]]);
    const enter = Uint8Array.of(1, 0, 0, 1, 0);
    const backtest = runBacktest([{ ...rule, enter }], portfolio);
    const summary = backtestSummary(backtest, portfolio.startDollars);
    // Lost 1,500; then 985 dollars of risk over 8.50 a share: 115 shares and their target at 102.
    expect(summary).toMatchObject({
      totalReturn: expect.closeTo(-1500 / 1e5 + (115 * 17) / 1e5, 10),
      maximumDrawdown: expect.closeTo(-0.015, 10),
      trades: 2,
      winners: 1,
      meanR: expect.closeTo(0.25, 10),
      profitFactor: expect.closeTo((115 * 17) / 1500, 10),
      exits: { stop: 1, target: 1 },
      stopsThroughGap: 1,
      refused: 0,
      costDollars: 0,
    });
  });

  it('says what it cannot know', () => {
    const quiet = runBacktest([ruleOf([still, still], { enter: Uint8Array.of(0, 0) })], portfolio);
    expect(backtestSummary(quiet, portfolio.startDollars)).toMatchObject({
      totalReturn: 0,
      sharpe: null,
      meanR: null,
      profitFactor: null,
    });
  });
});
