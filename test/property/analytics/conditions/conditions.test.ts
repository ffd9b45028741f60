import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import type { ConditionSeries } from '#electron/analytics/conditions/condition-series.ts';
import { evaluateColumns } from '#electron/analytics/conditions/evaluate-columns.ts';
import { truths } from '#electron/analytics/conditions/truth.ts';
import { civilDate } from '#shared/domain/business-date.ts';
import { countBarsThrough, viewBars } from '#shared/domain/bar-columns.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { type Condition, conditionSchema } from '#shared/domain/condition.ts';
import { barsOf, dayOf } from '../../../support/analytics/bars.ts';
import {
  conditionsArbitrary as conditions,
  leavesArbitrary as leaves,
} from '../../../support/analytics/condition-arbitraries.ts';

const sessions = sessionsBetween(dayOf('2024-01-02'), dayOf('2024-03-28'));

/** Some of the sessions, closes in coarse steps so that thresholds are met exactly, gaps among them. */
const seriesArbitrary: fc.Arbitrary<ConditionSeries> = fc
  .tuple(
    fc.array(fc.record({ skip: fc.integer({ min: 0, max: 9 }), price: fc.integer({ min: 90, max: 110 }) }), {
      minLength: 1,
      maxLength: sessions.length,
    }),
    fc.boolean(),
  )
  .map(([rows, isPrice]) => {
    const kept = rows.map((row, i) => ({ ...row, day: sessions[i] })).filter(({ skip }) => skip > 0);
    const bars = kept.map(({ skip, price }) => Array(5).fill(skip === 1 ? Number.NaN : price) as number[]);
    return {
      bars: barsOf(
        Int32Array.from(kept, ({ day }) => day),
        bars,
      ),
      unit: 'percent' as const,
      source: 'generated',
      isPrice,
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

/** A comparison, for so many closes in a row. */
const compareArbitrary = leaves.filter((leaf) => leaf.kind === 'compare');
const inRow = (leaf: Condition, forSessions: number): Condition => ({ ...leaf, forSessions }) as Condition;
const firingsThrough = ({ fired }: { readonly fired: Uint8Array }, day: number): number =>
  fired.subarray(0, day + 1).filter((one) => one === 1).length;

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
            for (const name of ['value', 'distance', 'ageSessions', 'held', 'closesHeld'] as const)
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
        fc.pre(leaf.kind === 'compare' && leaf.closes === undefined && (leaf.forSessions ?? 1) === 1);
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

describe('a comparison that has to hold at several closes in a row', () => {
  it('is the comparison of one close for one', () => {
    fc.assert(
      fc.property(worlds, compareArbitrary, (world, leaf) => {
        fc.pre(leaf.kind === 'compare');
        const { closes: _period, ...daily } = leaf;
        const { met, leaves: read } = evaluateColumns(inRow(daily, 1), finder(world), sessions);
        const value = read[0]?.value as Float64Array;
        met.forEach((truth, i) => {
          const age = read[0]?.ageSessions[i] as number;
          const isKnown = Number.isFinite(value[i]) && age <= (leaf.maximumAgeSessions ?? 5);
          const isMet = leaf.is === 'atLeast' ? value[i] >= leaf.threshold : value[i] <= leaf.threshold;
          expect(truth).toBe(isKnown ? (isMet ? truths.yes : truths.no) : truths.unknown);
        });
      }),
    );
  });

  it('never fires before, nor more often than, the same for fewer closes, nor at the ends of weeks or months before each close', () => {
    let firings = 0;
    const most = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(worlds, compareArbitrary, most, most, (world, leaf, one, other) => {
        fc.pre(leaf.kind === 'compare');
        const { closes: _period, ...daily } = leaf;
        const evaluate = (condition: Condition) => evaluateColumns(condition, finder(world), sessions);
        const fewer = evaluate(inRow(leaf, Math.min(one, other)));
        const more = evaluate(inRow(leaf, Math.max(one, other)));
        const every = evaluate(inRow(daily, 1));
        sessions.forEach((_, i) => {
          expect(more.met[i]).toBeLessThanOrEqual(fewer.met[i] as number);
          expect(firingsThrough(more, i)).toBeLessThanOrEqual(firingsThrough(fewer, i));
          expect(firingsThrough(fewer, i)).toBeLessThanOrEqual(firingsThrough(every, i));
        });
        firings += firingsThrough(more, sessions.length);
      }),
      // One draw in forty fires at all: of a hundred, none would now and then.
      { numRuns: 500 },
    );
    expect(firings).toBeGreaterThan(0);
  });

  it('is met by known closes alone: a session without a price, or with a gap, is none of them', () => {
    // A week ends where a weekend follows, as no session is missing within one; the last session is that before Good Friday.
    const next = (i: number): number => sessions[i + 1] ?? dayOf('2024-04-01');
    const counted = {
      daily: sessions,
      weekly: sessions.filter((day, i) => next(i) - day > 2),
      monthly: sessions.filter((day, i) => civilDate(day).month !== civilDate(next(i)).month),
    };
    const kinds = fc.constantFrom('daily', 'weekly', 'monthly' as const);
    fc.assert(
      fc.property(seriesArbitrary, fc.integer({ min: 1, max: 4 }), kinds, (series, count, kind) => {
        const condition: Condition = {
          kind: 'compare',
          measure: { kind: 'level', series: { symbol: 'A' }, unit: 'price' },
          is: 'atLeast',
          threshold: 96,
          forSessions: count,
          maximumAgeSessions: 0,
          ...(kind === 'daily' ? {} : { closes: kind }),
        };
        const { met } = evaluateColumns(condition, finder({ A: { ...series, isPrice: true } }), sessions);
        const closeOf = new Map([...series.bars.day].map((day, i) => [day, series.bars.close[i]] as const));
        const counting = counted[kind];
        sessions.forEach((day, i) => {
          if (!closeOf.has(day)) return expect(met[i]).toBe(truths.unknown);
          const last = countBarsThrough(counting, day);
          const closes = [...counting.subarray(Math.max(0, last - count), last)].map(
            (one) => closeOf.get(one) ?? Number.NaN,
          );
          const isNo = closes.some((close) => close < 96);
          const isYes = closes.length === count && closes.every((close) => close >= 96);
          expect(met[i]).toBe(isNo ? truths.no : isYes ? truths.yes : truths.unknown);
        });
      }),
    );
  });
});
