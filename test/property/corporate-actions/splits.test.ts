import { fc } from '../../support/fast-check.ts';
import { expect, it } from 'vitest';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { restateForSplit, undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { restateLot } from '#electron/analytics/corporate-actions/restate-lot.ts';
import { sourceAsOf } from '#electron/analytics/corporate-actions/source-as-of.ts';
import { deriveBasis } from '#electron/analytics/returns/derive-basis.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';

const length = 120;
const ratio = fc.oneof(
  fc.integer({ min: 2, max: 50 }),
  fc.integer({ min: 2, max: 50 }).map((old) => 1 / old),
  fc.constantFrom(1.5, 2.5, 4 / 3, 2 / 3),
);
const cents = fc.integer({ min: 1, max: 5_000_000 }).map((value) => value / 100);
const splitsAt = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: length - 1 }), ratio), {
    selector: ([index]) => index,
    maxLength: 4,
  })
  .map((splits) => splits.toSorted((a, b) => a[0] - b[0]));

const actionsOf = ({ day }: BarColumns, splits: [number, number][]): CorporateAction[] =>
  splits.map(([index, value]) => ({ kind: 'split', date: toBusinessDate(day[index] as number), value }));
const adjustedFor = (raw: BarColumns, splits: [number, number][]): BarColumns =>
  splits.reduce(
    (bars, [index, value]) => restateBars(bars, raw.day[index] as number, restateForSplit(value)),
    raw,
  );

/** The largest relative difference of two columns. */
const farthest = (left: Float64Array, right: Float64Array): number =>
  left.reduce((most, value, i) => Math.max(most, Math.abs((right[i] as number) / value - 1)), 0);

it('a split moves no value: price times shares, a lot and its fraction, the distance of a stop', () => {
  fc.assert(
    fc.property(ratio, cents, cents, fc.integer({ min: 1, max: 1e9 }), (newPerOld, price, stop, shares) => {
      const split = restateForSplit(newPerOld);
      expect((split.price(price) * split.shares(shares)) / (price * shares)).toBeCloseTo(1, 12);
      expect(split.price(stop) / split.price(price) / (stop / price)).toBeCloseTo(1, 12);
      const lot = restateLot({ shares, costPerShare: price }, split);
      expect(Number.isInteger(lot.shares)).toBe(true);
      expect(((lot.shares + lot.fractionalShares) * lot.costPerShare) / (shares * price)).toBeCloseTo(1, 12);
    }),
    { numRuns: 500 },
  );
});

it('a split and its undoing leave cents and whole shares exactly as they were', () => {
  fc.assert(
    fc.property(ratio, cents, fc.integer({ min: 0, max: 1e10 }), (newPerOld, price, shares) => {
      const [there, back] = [restateForSplit(newPerOld), undoSplit(newPerOld)];
      expect(back.price(there.price(price))).toBe(price);
      expect(back.shares(there.shares(shares))).toBe(shares);
    }),
    { numRuns: 2000 },
  );
});

it('prices as traded and prices that their source adjusts tell the same on every basis, whatever the splits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), splitsAt, (seed, splits) => {
      const raw = fundBars(length, seed);
      const actions = actionsOf(raw, splits);
      for (const basis of ['raw', 'split'] as const) {
        const traded = deriveBasis(raw, 'raw', actions, basis);
        const adjusted = deriveBasis(adjustedFor(raw, splits), 'split', actions, basis);
        if (!traded.ok || !adjusted.ok) throw new Error('not derived');
        expect(farthest(traded.bars.close, adjusted.bars.close)).toBeLessThan(1e-12);
        expect(farthest(traded.bars.volume, adjusted.bars.volume)).toBeLessThan(1e-12);
      }
    }),
    { numRuns: 100 },
  );
});

it('a source as of a day knows nothing of the splits after it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      splitsAt,
      fc.integer({ min: 0, max: length - 1 }),
      (seed, splits, at) => {
        const raw = fundBars(length, seed);
        const stored = adjustedFor(raw, splits);
        const view = sourceAsOf(stored, actionsOf(raw, splits), 'split', raw.day[at] as number);
        const known = splits.filter(([index]) => index <= at);
        expect(view.actions).toEqual(actionsOf(raw, known));
        expect(view.bars.close).toHaveLength(at + 1);
        expect(farthest(view.bars.close, adjustedFor(raw, known).close.slice(0, at + 1))).toBeLessThan(1e-12);
      },
    ),
    { numRuns: 200 },
  );
});
