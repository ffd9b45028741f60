import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { BacktestPortfolio, BacktestRule } from '#electron/analytics/backtest/backtest-types.ts';
import { runBacktest } from '#electron/analytics/backtest/run-backtest.ts';
import { type BarColumns, viewBars } from '#shared/domain/bar-columns.ts';
import { barsArbitrary } from '../../../support/analytics/bars-arbitrary.ts';

const flags = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: length, maxLength: length })
    .map((values) => Uint8Array.from(values, (value) => (value === 0 ? 1 : 0)));

/** Every third bar or so without prices. */
function withGaps(bars: BarColumns, gaps: Uint8Array): BarColumns {
  const hole = (column: Float64Array) => column.map((value, i) => (gaps[i] ? Number.NaN : value));
  return { ...bars, open: hole(bars.open), close: hole(bars.close) };
}

const rules = (id: string): fc.Arbitrary<BacktestRule> =>
  barsArbitrary(2, 60).chain((bars) => {
    const size = bars.day.length;
    return fc.record({
      id: fc.constant(id),
      symbol: fc.constant(id),
      side: fc.constantFrom('long', 'short' as const),
      bars: flags(size).map((gaps) => withGaps(bars, gaps)),
      enter: flags(size),
      exit: fc.option(flags(size)),
      stopFraction: fc
        .array(fc.constantFrom(0.02, 0.05, 0.15, Number.NaN), { minLength: size, maxLength: size })
        .map((values) => Float64Array.from(values)),
      targetFraction: fc.option(fc.constantFrom(0.03, 0.1, 0.4)),
      trailingFraction: fc.option(fc.constantFrom(0.02, 0.08)),
      timeStopSessions: fc.option(fc.integer({ min: 1, max: 20 })),
      leverageMultiple: fc.constant(null),
    });
  });

const portfolios: fc.Arbitrary<BacktestPortfolio> = fc.record({
  startDollars: fc.constant(1e6),
  risk: fc.constant({ kind: 'fraction' as const, value: 0.01 }),
  weightFraction: fc.option(fc.constantFrom(0.1, 0.5)),
  heatFraction: fc.option(fc.constantFrom(0.005, 0.015, 0.05)),
  costs: fc.record({
    commissionPerShareDollars: fc.constantFrom(0, 0.005),
    halfSpreadFraction: fc.constantFrom(0, 0.0002),
    slippageFraction: fc.constantFrom(0, 0.001),
    borrowFractionPerYear: fc.constantFrom(0, 0.03),
  }),
});
const worlds = fc.tuple(fc.tuple(rules('A'), rules('B')), portfolios);

describe('a backtest', () => {
  it('ends with its start and the profits of its trades', () => {
    fc.assert(
      fc.property(worlds, ([both, portfolio]) => {
        const { equity, trades } = runBacktest(both, portfolio);
        const profits = trades.reduce((sum, { profitDollars }) => sum + profitDollars, 0);
        expect(Math.abs((equity.at(-1) ?? Number.NaN) - portfolio.startDollars - profits)).toBeLessThan(1e-4);
      }),
      { numRuns: 300 },
    );
  });

  it('does not look ahead: cutting the history changes nothing before the cut', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 18_001, max: 18_060 }), ([both, portfolio], lastDay) => {
        const cut = both.map((rule) => {
          const size = rule.bars.day.filter((day) => day <= lastDay).length;
          return {
            ...rule,
            bars: viewBars(rule.bars, 0, size),
            enter: rule.enter.subarray(0, size),
            exit: rule.exit && rule.exit.subarray(0, size),
            stopFraction: rule.stopFraction.subarray(0, size),
          };
        });
        const [whole, part] = [runBacktest(both, portfolio), runBacktest(cut, portfolio)];
        expect(part.equity).toEqual(whole.equity.subarray(0, part.equity.length));
        expect(part.heat).toEqual(whole.heat.subarray(0, part.heat.length));
        const closed = part.trades.filter(({ reason }) => reason !== 'end');
        expect(closed).toEqual(whole.trades.slice(0, closed.length));
      }),
      { numRuns: 300 },
    );
  });

  it('fills inside the bar, beyond a stop only at the open, and never better than a limit', () => {
    fc.assert(
      fc.property(worlds, ([both, portfolio]) => {
        for (const trade of runBacktest(both, portfolio).trades) {
          const rule = both.find(({ id }) => id === trade.rule) as BacktestRule;
          const [entry, exit] = [trade.entryDay, trade.exitDay].map((day) => rule.bars.day.indexOf(day));
          const [from, to] = [entry ?? -1, exit ?? -1];
          const direction = trade.side === 'long' ? 1 : -1;
          expect(trade.entryPrice).toBe(rule.bars.open[from]);
          expect(trade.signalDay).toBeLessThan(trade.entryDay);
          expect(rule.enter[rule.bars.day.indexOf(trade.signalDay)]).toBe(1);
          if (trade.reason === 'target') expect(trade.exitPrice).toBe(trade.target);
          if (trade.throughGap) expect(trade.exitPrice).toBe(rule.bars.open[to]);
          if (trade.reason === 'stop')
            expect(direction * (trade.exitPrice - trade.stop)).toBeLessThanOrEqual(0);
          if (trade.reason === 'time') expect(trade.sessionsHeld).toBeGreaterThanOrEqual(1);
          const [high, low] = [rule.bars.high[to] ?? 0, rule.bars.low[to] ?? 0];
          // A target that the open has passed is filled at its limit all the same, outside the bar.
          if (trade.reason === 'target')
            expect(direction === 1 ? high : -low).toBeGreaterThanOrEqual(direction * trade.exitPrice);
          else {
            expect(trade.exitPrice).toBeLessThanOrEqual(high * (1 + 1e-12));
            expect(trade.exitPrice).toBeGreaterThanOrEqual(low * (1 - 1e-12));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('enters no trade that its heat does not allow', () => {
    fc.assert(
      fc.property(worlds, ([both, portfolio]) => {
        fc.pre(portfolio.heatFraction !== null && portfolio.heatFraction < 0.01);
        for (const { quantity, entryPrice, stop } of runBacktest(both, portfolio).trades) {
          // Sized at the close before: the open moves the price by at most 8 percent, and the equity by little.
          const risked = quantity * Math.abs(entryPrice - stop);
          expect(risked).toBeLessThan((portfolio.heatFraction ?? 0) * portfolio.startDollars * 1.6);
        }
      }),
    );
  });
});
