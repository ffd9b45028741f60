import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { BacktestRule } from '#electron/analytics/backtest/backtest-types.ts';
import { noCosts } from '#electron/analytics/backtest/fills.ts';
import { runBacktest } from '#electron/analytics/backtest/run-backtest.ts';
import { runSweep } from '#electron/analytics/backtest/run-sweep.ts';
import { combinationsOf, type SweepGrid } from '#electron/analytics/backtest/sweep-grid.ts';
import { barsArbitrary } from '../../../support/analytics/bars-arbitrary.ts';
import { plainSweep } from '../../../support/analytics/plain-sweep.ts';

const percents = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 })
  .map((values) => values.map((percent) => percent / 100));

const grids: fc.Arbitrary<SweepGrid> = barsArbitrary(1, 90).chain((bars) =>
  fc.record({
    side: fc.constantFrom('long', 'short' as const),
    bars: fc.constant(bars),
    enter: fc
      .array(fc.boolean(), { minLength: bars.day.length, maxLength: bars.day.length })
      .map((signals) => Uint8Array.from(signals, Number)),
    stops: percents,
    targets: percents,
    sessions: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
    costFraction: fc.constantFrom(0, 0.001),
    periods: fc.constantFrom(1, 4),
  }),
);

describe('the sweep that jumps from event to event', () => {
  it('is the loop over all bars to the last bit', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        expect(runSweep(grid)).toEqual(plainSweep(grid));
      }),
      { numRuns: 400 },
    );
  });

  it('can be cut into parts in any way', () => {
    fc.assert(
      fc.property(grids, fc.nat(), (grid, at) => {
        const whole = runSweep(grid);
        const size = combinationsOf(grid);
        const cut = at % (size + 1);
        const [one, other] = [runSweep(grid, { from: 0, to: cut }), runSweep(grid, { from: cut, to: size })];
        for (const name of ['trades', 'growth', 'drawdown', 'squares'] as const)
          expect([...one[name].subarray(0, cut), ...other[name].subarray(cut)]).toEqual([...whole[name]]);
      }),
    );
  });

  it('makes the trades that the backtest makes of the same rule', () => {
    fc.assert(
      fc.property(grids, (full) => {
        const grid = { ...full, costFraction: 0, periods: 1 };
        const swept = runSweep(grid);
        grid.stops.forEach((stop, s) => {
          const combination = s * grid.targets.length * grid.sessions.length;
          const rule: BacktestRule = {
            id: 'rule',
            symbol: 'X',
            side: grid.side,
            bars: grid.bars,
            enter: grid.enter,
            exit: null,
            stopFraction: new Float64Array(grid.bars.day.length).fill(stop),
            targetFraction: grid.targets[0] ?? 1,
            trailingFraction: null,
            timeStopSessions: grid.sessions[0] ?? 1,
            leverageMultiple: null,
          };
          // Enough money that no trade is refused however the ones before ended.
          const { trades } = runBacktest([rule], {
            startDollars: 1e9,
            risk: { kind: 'dollars', value: 1e5 },
            weightFraction: null,
            heatFraction: null,
            costs: noCosts,
          });
          expect(trades.length).toBe(swept.trades[combination]);
          const sum = trades.reduce(
            (total, { profitDollars, quantity, entryPrice }) => total + profitDollars / quantity / entryPrice,
            0,
          );
          expect(Math.abs(sum - (swept.sum[combination] ?? Number.NaN))).toBeLessThan(1e-9);
        });
      }),
    );
  });
});
