import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionSeries } from '#electron/analytics/conditions/condition-series.ts';
import { evaluateColumns } from '#electron/analytics/conditions/evaluate-columns.ts';
import { truths } from '#electron/analytics/conditions/truth.ts';
import { countBarsThrough, viewBars } from '#shared/domain/bar-columns.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { conditionSchema } from '#shared/domain/condition.ts';
import { barsOf, dayOf } from '../../../support/analytics/bars.ts';
import {
  conditionsArbitrary as conditions,
  leavesArbitrary as leaves,
} from '../../../support/analytics/condition-arbitraries.ts';

const sessions = sessionsBetween(dayOf('2024-01-02'), dayOf('2024-03-28'));

/** Some of the sessions, closes in coarse steps so that thresholds are met exactly, gaps among them. */
const seriesArbitrary: fc.Arbitrary<ConditionSeries> = fc
  .array(fc.record({ skip: fc.integer({ min: 0, max: 9 }), price: fc.integer({ min: 90, max: 110 }) }), {
    minLength: 1,
    maxLength: sessions.length,
  })
  .map((rows) => {
    const kept = rows.map((row, i) => ({ ...row, day: sessions[i] })).filter(({ skip }) => skip > 0);
    const bars = kept.map(({ skip, price }) => Array(5).fill(skip === 1 ? Number.NaN : price) as number[]);
    return {
      bars: barsOf(
        Int32Array.from(kept, ({ day }) => day),
        bars,
      ),
      unit: 'percent' as const,
      source: 'generated',
    };
  });

const worlds = fc.record({ A: seriesArbitrary, B: seriesArbitrary });

const finder = (world: Record<string, ConditionSeries>) => (symbol: string) => world[symbol] ?? null;
function through(world: Record<string, ConditionSeries>, day: number): Record<string, ConditionSeries> {
  return Object.fromEntries(
    Object.entries(world).map(([symbol, series]) => [
      symbol,
      { ...series, bars: viewBars(series.bars, 0, countBarsThrough(series.bars.day, day)) },
    ]),
  );
}

describe('a condition over its history', () => {
  it('is what it was at each close with nothing later to read: live, catch-up and backtest are one', () => {
    fc.assert(
      fc.property(worlds, conditions, (world, condition) => {
        expect(conditionSchema.safeParse(condition).success).toBe(true);
        const whole = evaluateColumns(condition, finder(world), sessions);
        for (let last = 0; last < sessions.length; last += 7) {
          const live = evaluateColumns(
            condition,
            finder(through(world, sessions[last])),
            sessions.subarray(0, last + 1),
          );
          expect(live.met).toEqual(whole.met.subarray(0, last + 1));
          expect(live.fired).toEqual(whole.fired.subarray(0, last + 1));
          live.leaves.forEach((leaf, i) => {
            for (const name of ['value', 'distance', 'ageSessions', 'held'] as const)
              expect(leaf[name]).toEqual(whole.leaves[i]?.[name].subarray(0, last + 1));
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('fires the same whether the application was closed in between or not', () => {
    fc.assert(
      fc.property(
        worlds,
        conditions,
        fc.integer({ min: 1, max: sessions.length - 1 }),
        (world, condition, cut) => {
          const whole = evaluateColumns(condition, finder(world), sessions);
          const before = evaluateColumns(condition, finder(world), sessions.subarray(0, cut));
          const after = evaluateColumns(
            condition,
            finder(world),
            sessions.subarray(cut),
            before.armed[cut - 1] === 1,
          );
          expect([...before.fired, ...after.fired]).toEqual([...whole.fired]);
          expect([...before.armed, ...after.armed]).toEqual([...whole.armed]);
        },
      ),
    );
  });

  it('never fires while unknown, nor while not met, and always between two firings was armed again', () => {
    fc.assert(
      fc.property(worlds, conditions, (world, condition) => {
        const { fired, armed, met } = evaluateColumns(condition, finder(world), sessions);
        let firings = 0;
        fired.forEach((fires, i) => {
          if (fires) {
            expect(met[i]).toBe(truths.yes);
            expect(armed[i]).toBe(0);
            firings++;
          } else if (met[i] === truths.yes) expect(armed[i]).toBe(0);
        });
        const first = met.indexOf(truths.yes);
        expect(firings > 0).toBe(first >= 0);
        if (first >= 0) expect(fired[first]).toBe(1);
      }),
    );
  });

  it('keeps the order exceeded, met, held in every comparison', () => {
    fc.assert(
      fc.property(worlds, conditions, (world, condition) => {
        for (const { exceeded, met, held } of evaluateColumns(condition, finder(world), sessions).leaves) {
          met.forEach((truth, i) => {
            expect(exceeded[i]).toBeLessThanOrEqual(truth);
            expect(held[i]).toBeGreaterThanOrEqual(truth);
          });
        }
      }),
    );
  });

  it('has passed its threshold exactly when the distance is one or more', () => {
    fc.assert(
      fc.property(worlds, leaves, (world, leaf) => {
        fc.pre(leaf.kind === 'compare');
        const [columns] = evaluateColumns(leaf, finder(world), sessions).leaves;
        columns?.distance.forEach((distance, i) => {
          if (Number.isNaN(distance) || columns.met[i] === truths.unknown) return;
          if (Math.abs(distance - 1) > 1e-9) expect(distance > 1).toBe(columns.met[i] === truths.yes);
        });
      }),
    );
  });

  it('turns every known truth round under not, and leaves unknown unknown', () => {
    fc.assert(
      fc.property(worlds, conditions, (world, condition) => {
        const { met } = evaluateColumns(condition, finder(world), sessions);
        const { met: turned } = evaluateColumns({ kind: 'not', of: condition }, finder(world), sessions);
        met.forEach((truth, i) => expect(turned[i]).toBe(2 - truth));
      }),
    );
  });
});
