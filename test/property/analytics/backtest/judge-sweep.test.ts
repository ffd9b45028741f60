import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { judgeSweep, levelsOfCell } from '#electron/analytics/backtest/judge-sweep.ts';
import { runSweep } from '#electron/analytics/backtest/run-sweep.ts';
import { combinationsOf, type SweepGrid } from '#electron/analytics/backtest/sweep-grid.ts';
import { sharpeRatio } from '#electron/analytics/risk/sharpe-ratio.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { barsArbitrary } from '../../../support/analytics/bars-arbitrary.ts';
import { plainSweep } from '../../../support/analytics/plain-sweep.ts';

const percents = fc
  .uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 4 })
  .map((values) => values.map((percent) => percent / 100));

const grids: fc.Arbitrary<SweepGrid> = barsArbitrary(20, 120).chain((bars) =>
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
    periods: fc.constantFrom(2, 6),
  }),
);

/** One cell by itself, walked bar by bar, its returns booked session by session. */
function cellAlone(grid: SweepGrid, cell: number) {
  const { stop, target, held } = levelsOfCell(grid, cell);
  const alone = { ...grid, stops: [stop], targets: [target], sessions: [held] };
  return {
    swept: plainSweep(alone),
    bySession: plainSweep({ ...alone, periods: grid.bars.day.length }).byPeriod,
  };
}

describe('a sweep judged', () => {
  it('holds in every cell, to the last bit, what its combination makes by itself', () => {
    fc.assert(
      fc.property(grids, fc.nat(), (grid, at) => {
        const swept = runSweep(grid);
        const cell = at % combinationsOf(grid);
        const { swept: alone } = cellAlone(grid, cell);
        for (const name of ['trades', 'winners', 'growth', 'drawdown', 'sum', 'squares'] as const)
          expect(swept[name][cell]).toBe(alone[name][0]);
        const { periods } = grid;
        expect(swept.byPeriod.subarray(cell * periods, (cell + 1) * periods)).toEqual(alone.byPeriod);
      }),
    );
  });

  it('has the Sharpe ratio of the returns booked session by session, and the greatest is the best', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { sharpe, best, deflated, overfitting, chosenEarly } = judgeSweep(grid, runSweep(grid));
        sharpe.forEach((ratio, cell) => {
          const expected = sharpeRatio(cellAlone(grid, cell).bySession) / Math.sqrt(sessionsPerYear);
          if (Number.isFinite(expected) && !Number.isNaN(ratio)) expect(ratio).toBeCloseTo(expected, 9);
        });
        const known = [...sharpe].filter((ratio) => !Number.isNaN(ratio));
        if (best === null) expect(known).toEqual([]);
        else expect(sharpe[best]).toBe(Math.max(...known));
        for (const answer of [deflated, overfitting, chosenEarly])
          expect(answer === null).toBe(known.length < 2);
        if (deflated) {
          expect(deflated).toMatchObject({ trials: known.length, sessions: grid.bars.day.length });
          expect(deflated.sharpe).toBeCloseTo(sharpe[best ?? 0], 9);
        }
      }),
    );
  });

  it('divides every return between the halves, and judges what the first half chose by the second', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const swept = runSweep(grid);
        const { firstHalf, secondHalf, chosenEarly } = judgeSweep(grid, swept);
        swept.sum.forEach((sum, cell) => expect(firstHalf[cell] + secondHalf[cell]).toBeCloseTo(sum, 9));
        if (chosenEarly === null) return;
        expect(firstHalf[chosenEarly.cell]).toBe(Math.max(...firstHalf));
        const other = [...secondHalf].filter((_, cell) => cell !== chosenEarly.cell);
        const own = secondHalf[chosenEarly.cell];
        const beaten =
          other.filter((sum) => sum < own).length + other.filter((sum) => sum === own).length / 2;
        expect(chosenEarly.beaten).toBeCloseTo(beaten / other.length, 12);
      }),
    );
  });

  it('chooses nothing that later bars could change: the first half does not know the second', () => {
    fc.assert(
      fc.property(grids, fc.double({ min: 0.5, max: 2, noNaN: true }), (grid, factor) => {
        const { bars, enter, sessions } = grid;
        // The last entries of the first half may end in the second: they are left out.
        const middle = Math.ceil(bars.day.length / 2);
        const quiet = enter.map((signal, i) => (i + 2 + Math.max(...sessions) < middle ? signal : 0));
        const later = (column: Float64Array) =>
          column.map((price, i) => (i < middle ? price : price * factor));
        const { open, high, low, close } = bars;
        const changed = {
          ...bars,
          open: later(open),
          high: later(high),
          low: later(low),
          close: later(close),
        };
        const judge = (of: typeof bars) => {
          const asked = { ...grid, enter: quiet, bars: of };
          return judgeSweep(asked, runSweep(asked));
        };
        const [before, after] = [judge(bars), judge(changed)];
        expect(after.firstHalf).toEqual(before.firstHalf);
        expect(after.chosenEarly?.cell).toBe(before.chosenEarly?.cell);
      }),
    );
  });

  it('can be ended between two splits', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        fc.pre(judgeSweep(grid, runSweep(grid)).overfitting !== null);
        const seen: number[] = [];
        const end = (fraction: number) => {
          seen.push(fraction);
          if (seen.length === 2) throw new Error('ended');
        };
        expect(() => judgeSweep(grid, runSweep(grid), end)).toThrow('ended');
        expect(seen[0]).toBeLessThan(seen[1] ?? 0);
      }),
      { numRuns: 20 },
    );
  });
});
