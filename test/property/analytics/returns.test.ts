import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { deriveBasis } from '#electron/analytics/returns/derive-basis.ts';
import { drawdown } from '#electron/analytics/returns/drawdown.ts';
import { maximumDrawdown } from '#electron/analytics/returns/maximum-drawdown.ts';
import { windowReturn } from '#electron/analytics/returns/window-return.ts';
import { gapBeyondStopTable } from '#electron/analytics/stops/gap-beyond-stop-table.ts';
import { type BarColumns, barFields, viewBars } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { barsArbitrary } from '../../support/analytics/bars-arbitrary.ts';
import { largestDifference } from '../../support/analytics/column.ts';

const bars = barsArbitrary(2, 60);
const window = fc.oneof(
  fc.record({ kind: fc.constant('sessions' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('months' as const), count: fc.integer({ min: 1, max: 3 }) }),
  fc.constant({ kind: 'yearToDate' as const }),
);
const splits = (source: BarColumns): fc.Arbitrary<CorporateAction[]> =>
  fc.array(
    fc
      .record({ at: fc.nat(source.day.length - 1), value: fc.constantFrom(0.1, 0.5, 2, 4) })
      .map(({ at, value }) => ({ kind: 'split', value, date: toBusinessDate(source.day[at]) })),
    { maxLength: 3 },
  );
const barsAndSplits = bars.chain((source) => splits(source).map((actions) => ({ source, actions })));

function derived(...request: Parameters<typeof deriveBasis>): BarColumns {
  const answer = deriveBasis(...request);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.bars;
}

describe('drawdown', () => {
  it('lies in -1..0, reads nothing later, and at its least is the maximum drawdown', () => {
    fc.assert(
      fc.property(bars, fc.nat(59), ({ close }, cut) => {
        const falls = drawdown(close);
        expect(Math.min(...falls)).toBeGreaterThan(-1);
        expect(Math.max(...falls)).toBe(0);
        expect(drawdown(close.subarray(0, cut))).toEqual(falls.subarray(0, cut));
        const deepest = maximumDrawdown(close, 0, close.length - 1);
        expect(deepest.fraction).toBe(Math.min(...falls));
        expect(deepest.peakIndex).toBeLessThanOrEqual(deepest.troughIndex);
      }),
    );
  });
});

describe('the return of a window', () => {
  it('reads nothing after the as-of bar', () => {
    fc.assert(
      fc.property(bars, window, fc.nat(59), (source, asked, at) => {
        const asOf = Math.min(at, source.day.length - 1);
        const known = viewBars(source, 0, asOf + 1);
        expect(windowReturn(source.day, source.close, asked, asOf)).toEqual(
          windowReturn(known.day, known.close, asked, asOf),
        );
      }),
    );
  });
});

describe('price bases', () => {
  it('of raw prices restated for splits and back are the raw prices', () => {
    fc.assert(
      fc.property(barsAndSplits, ({ source, actions }) => {
        const split = derived(source, 'raw', actions, 'split');
        const back = derived(split, 'split', actions, 'raw');
        for (const field of barFields)
          expect(largestDifference(back[field], source[field])).toBeLessThan(1e-12);
      }),
    );
  });

  it('restated for splits keep the money traded on each bar, and the last bar as it is', () => {
    fc.assert(
      fc.property(barsAndSplits, ({ source, actions }) => {
        const split = derived(source, 'raw', actions, 'split');
        const money = (from: BarColumns) => from.close.map((price, i) => price * from.volume[i]);
        expect(largestDifference(money(split), money(source))).toBeLessThan(1e-12);
        expect(split.close.at(-1)).toBe(source.close.at(-1));
      }),
    );
  });

  it('with a dividend return what the holder had: price and dividend over the close before', () => {
    fc.assert(
      fc.property(bars, fc.double({ min: 0.001, max: 0.3, noNaN: true }), (source, share) => {
        const ex = source.day.length - 1;
        const value = source.close[ex - 1] * share;
        const dividend: CorporateAction = { kind: 'dividend', value, date: toBusinessDate(source.day[ex]) };
        const total = derived(source, 'split', [dividend], 'total');
        const held = source.close[ex] / (source.close[ex - 1] - value);
        expect(total.close[ex] / total.close[ex - 1]).toBeCloseTo(held, 9);
      }),
    );
  });
});

describe('the table of opens beyond a stop', () => {
  it('counts opens among touches among stops, gaps on the losing side only', () => {
    fc.assert(
      fc.property(bars, fc.constantFrom('long' as const, 'short' as const), (source, side) => {
        const distances = [0.01, 0.03, 0.1];
        const table = gapBeyondStopTable(source, { side, horizonSessions: 10, distances });
        distances.forEach((_, d) => {
          expect(table.opensBeyond[d]).toBeLessThanOrEqual(table.touches[d]);
          expect(table.touches[d]).toBeLessThanOrEqual(table.stopsSet[d]);
          const gap = table.medianGap[d];
          expect(gap === null).toBe(table.opensBeyond[d] === 0);
          if (gap !== null) expect(Math.sign(gap)).toBe(side === 'long' ? -1 : 1);
        });
      }),
    );
  });
});
