import { describe, expect, it } from 'vitest';
import { gapBeyondStopTable, gapDistances } from '#electron/analytics/stops/gap-beyond-stop-table.ts';
import { swingExtremes } from '#electron/analytics/stops/swing-extremes.ts';
import { randomBars } from '../../bench/random-bars.ts';
import { barsOf } from '../../support/analytics/bars.ts';
import { column } from '../../support/analytics/column.ts';

describe('swing stops', () => {
  const lows = column(7, 9, 8, 10, 9.5);

  it('stand at the lowest low of the last n sessions, unknown beyond the history', () => {
    expect(swingExtremes(lows, 'long', 6, 4)).toEqual(column(null, 9.5, 9.5, 8, 8, 7, null));
    expect(swingExtremes(lows, 'short', 3, 4)).toEqual(column(null, 9.5, 10, 10));
  });

  it('read nothing after the as-of bar and are unknown from a gap back', () => {
    expect(swingExtremes(lows, 'long', 2, 2)).toEqual(column(null, 8, 8));
    expect(swingExtremes(column(7, null, 8), 'long', 3, 2)).toEqual(column(null, 8, null, null));
    expect(swingExtremes(lows, 'long', 2, -1)).toEqual(column(null, null, null));
  });
});

/** Closes at 100 but for what each row says: open, high, low, close. */
const rows = [
  [100, 101, 99.5, 100],
  [99, 100, 94, 100],
  [100, 100, 100, 100],
  [90, 100, 90, 100],
  [100, 120, 100, 100],
];
const bars = barsOf(
  Int32Array.from(rows, (_, i) => i),
  rows.map((row) => [...row, 1]),
);

describe('opens beyond a stop', () => {
  it('are counted from stops set at each close, first touch only, with their median', () => {
    const table = gapBeyondStopTable(bars, {
      side: 'long',
      horizonSessions: 2,
      distances: [0.05, 0.08, 0.2],
    });
    // At 5 %: the stop of bar 0 is touched inside bar 1's range; those of bars 1 and 2 by bar 3's open at 90.
    expect(table.stopsSet).toEqual([4, 4, 4]);
    expect(table.touches).toEqual([3, 2, 0]);
    expect(table.opensBeyond).toEqual([2, 2, 0]);
    expect(table.medianGap[0]).toBeCloseTo(90 / 95 - 1, 12);
    expect(table.medianGap[1]).toBeCloseTo(90 / 92 - 1, 12);
    expect(table.medianGap[2]).toBeNull();
  });

  it('reach further with a longer horizon', () => {
    const reach = (horizonSessions: number) =>
      gapBeyondStopTable(bars, { side: 'long', horizonSessions, distances: [0.08] }).touches[0];
    expect([1, 2, 3].map(reach)).toEqual([1, 2, 3]);
  });

  it('of a short lie above', () => {
    const risen = barsOf(
      bars.day,
      rows.map(([o, h, l, c]) => [200 - o, 200 - l, 200 - h, 200 - c, 1]),
    );
    const table = gapBeyondStopTable(risen, { side: 'short', horizonSessions: 2, distances: [0.05] });
    expect(table).toMatchObject({ touches: [3], opensBeyond: [2] });
    expect(table.medianGap[0]).toBeCloseTo(110 / 105 - 1, 12);
  });

  it('do not come from bars without prices', () => {
    const gap = Number.NaN;
    const holed = barsOf(
      bars.day,
      rows.map((row, i) => (i === 3 ? [gap, gap, gap, gap, gap] : [...row, 1])),
    );
    const table = gapBeyondStopTable(holed, { side: 'long', horizonSessions: 3, distances: [0.05] });
    expect(table).toMatchObject({ stopsSet: [3], touches: [1], opensBeyond: [0], medianGap: [null] });
  });

  it('agree with a search of every stop by itself', () => {
    const random = randomBars(2000, 5);
    const [horizonSessions, distances] = [15, [0.01, 0.03, 0.06]];
    const table = gapBeyondStopTable(random, { side: 'long', horizonSessions, distances });
    distances.forEach((distance, d) => {
      const gaps: number[] = [];
      let touches = 0;
      for (let set = 0; set < 1999; set++) {
        const stop = random.close[set] * (1 - distance);
        const held = Array.from({ length: horizonSessions }, (_, i) => set + 1 + i).filter((i) => i < 2000);
        const touch = held.find((i) => random.low[i] <= stop);
        if (touch === undefined) continue;
        touches++;
        if (random.open[touch] < stop) gaps.push(random.open[touch] / stop - 1);
      }
      gaps.sort((a, b) => a - b);
      const middle = gaps.length >> 1;
      const median = gaps.length % 2 ? gaps[middle] : (gaps[middle - 1] + gaps[middle]) / 2;
      expect(touches).toBeGreaterThan(20);
      expect(table.touches[d]).toBe(touches);
      expect(table.opensBeyond[d]).toBe(gaps.length);
      expect(table.medianGap[d]).toBeCloseTo(median, 12);
    });
  });

  it('are worth no more for a nearer stop: it is touched at least as often', () => {
    const table = gapBeyondStopTable(randomBars(2000, 3), {
      side: 'long',
      horizonSessions: 20,
      distances: gapDistances,
    });
    expect(table.touches).toEqual(table.touches.toSorted((a, b) => b - a));
    for (const gap of table.medianGap) if (gap !== null) expect(gap).toBeLessThan(0);
  });

  it('need a session to stand for', () => {
    expect(() => gapBeyondStopTable(bars, { side: 'long', horizonSessions: 0, distances: [0.1] })).toThrow(
      RangeError,
    );
  });
});
