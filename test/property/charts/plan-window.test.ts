import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { bucketSize } from '#electron/analytics/buckets/bucket-size.ts';
import { planWindow } from '#renderer/charts/plan-window.ts';
import { toBarView } from '#renderer/charts/to-bar-view.ts';
import { toPointRange } from '#renderer/charts/to-point-range.ts';

const situation = fc.record({
  barsTotal: fc.integer({ min: 1, max: 2_000_000 }),
  pixels: fc.integer({ min: 200, max: 4000 }),
  start: fc.double({ min: -0.2, max: 0.99, noNaN: true }),
  share: fc.double({ min: 0.000_01, max: 1.25, noNaN: true }),
});
const viewOf = ({ barsTotal, start, share }: { barsTotal: number; start: number; share: number }) => {
  const span = Math.max(5, barsTotal * share);
  return { from: barsTotal * start, to: barsTotal * start + span };
};

describe('a planned window', () => {
  it('serves the view it was planned for: planning again asks for nothing', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const view = viewOf(given);
        const plan = planWindow(given.barsTotal, view, given.pixels, null);
        expect(plan).not.toBeNull();
        expect(planWindow(given.barsTotal, view, given.pixels, plan?.held ?? null)).toBeNull();
      }),
    );
  });

  it('never needs more than about three buckets a pixel, however long the series', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const plan = planWindow(given.barsTotal, viewOf(given), given.pixels, null);
        expect(plan?.maximumPoints).toBeLessThanOrEqual(given.pixels * 3 + 66);
      }),
    );
  });

  it('is answered by the worker with the bucket it was planned with', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const plan = planWindow(given.barsTotal, viewOf(given), given.pixels, null);
        if (plan === null) throw new Error('a first plan is never empty');
        const bars = plan.window.last + 1 - plan.window.first;
        const answered = bucketSize(bars, plan.maximumPoints);
        // Near an end of the series a window may be so small that fewer than 64 points hold it bar by bar.
        if (bars / plan.held.barsPerBucket > 64) expect(answered).toBe(plan.held.barsPerBucket);
        else expect(answered).toBeLessThanOrEqual(plan.held.barsPerBucket);
        expect(plan.window.first % plan.held.barsPerBucket).toBe(0);
      }),
    );
  });
});

describe('views in bars and in points', () => {
  it('turn into each other without loss', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 0, max: 12 }),
        (from, span, firstBar, power) => {
          const grid = { firstBar, barsPerBucket: 2 ** power };
          const back = toBarView(toPointRange({ from, to: from + span }, grid), grid);
          expect(back.from).toBeCloseTo(from, 6);
          expect(back.to).toBeCloseTo(from + span, 6);
        },
      ),
    );
  });
});
