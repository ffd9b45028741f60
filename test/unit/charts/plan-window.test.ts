import { describe, expect, it } from 'vitest';
import { planWindow } from '#renderer/charts/plan-window.ts';

const barsTotal = 500_000;

describe('planWindow', () => {
  it('asks for the view and a screen on each side, bar by bar, when they fit a pixel each', () => {
    const plan = planWindow(barsTotal, { from: 1000, to: 1500 }, 1000, null);
    expect(plan?.window).toEqual({ first: 500, last: 2000 });
    expect(plan?.held.barsPerBucket).toBe(1);
    expect(plan?.maximumPoints).toBeGreaterThanOrEqual(1501);
  });

  it('merges bars so that no pixel has two buckets, and starts a window at a multiple of the bucket', () => {
    const plan = planWindow(barsTotal, { from: 100_001, to: 110_001 }, 1000, null);
    expect(plan?.held.barsPerBucket).toBe(16);
    expect(plan?.window.first).toBe(90_000);
    expect((plan?.window.first as number) % 16).toBe(0);
  });

  it('stays inside the series', () => {
    const plan = planWindow(100, { from: -30, to: 130 }, 1000, null);
    expect(plan?.window).toEqual({ first: 0, last: 99 });
  });

  it('asks for nothing while half a screen is left on each side', () => {
    const held = { firstBar: 500, endBar: 2001, barsPerBucket: 1 };
    expect(planWindow(barsTotal, { from: 1200, to: 1700 }, 1000, held)).toBeNull();
    expect(planWindow(barsTotal, { from: 1300, to: 1800 }, 1000, held)).not.toBeNull();
  });

  it('asks for nothing at an end of the series, where there is nothing more', () => {
    const held = { firstBar: 0, endBar: 300, barsPerBucket: 1 };
    expect(planWindow(300, { from: 100, to: 340 }, 1000, held)).toBeNull();
  });

  it('asks again when the zoom needs another bucket, finer or coarser', () => {
    const held = { firstBar: 0, endBar: 8192, barsPerBucket: 4 };
    expect(planWindow(barsTotal, { from: 3000, to: 3900 }, 1000, held)?.held.barsPerBucket).toBe(1);
    expect(planWindow(barsTotal, { from: 0, to: 8000 }, 1000, held)?.held.barsPerBucket).toBe(8);
  });
});
