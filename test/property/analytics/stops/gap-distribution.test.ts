import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { viewBars } from '#shared/domain/bar-columns.ts';
import { histogram } from '#electron/analytics/statistics/histogram.ts';
import { gapBeyondStopTable } from '#electron/analytics/stops/gap-beyond-stop-table.ts';
import { gapDistribution } from '#electron/analytics/stops/gap-distribution.ts';
import { barsArbitrary } from '../../../support/analytics/bars-arbitrary.ts';

const bars = barsArbitrary(2, 80);
const side = fc.constantFrom('long' as const, 'short' as const);
const distance = fc.constantFrom(0.005, 0.01, 0.02, 0.05, 0.1);
const sessions = fc.integer({ min: 1, max: 30 });

describe('the distribution of losses beyond a stop', () => {
  it('is what a search of every stop by itself finds, and its median that of the table', () => {
    fc.assert(
      fc.property(bars, side, distance, sessions, (source, which, far, horizonSessions) => {
        const answer = gapDistribution(source, which, far, horizonSessions);
        const [sign, extreme] = which === 'long' ? [1, source.low] : [-1, source.high];
        const found: number[] = [];
        let touches = 0;
        for (let set = 0; set + 1 < source.day.length; set++) {
          const stop = source.close[set] * (1 - sign * far);
          const held = extreme.subarray(set + 1, set + 1 + horizonSessions);
          const after = held.findIndex((price) => sign * (price - stop) <= 0);
          if (after < 0) continue;
          touches++;
          const open = source.open[set + 1 + after];
          if (sign * (open - stop) < 0) found.push(Math.abs(open / stop - 1));
        }
        expect(answer.touches).toBe(touches);
        expect(answer.opensBeyond).toBe(found.length);
        expect(answer.worst?.beyond ?? 0).toBeCloseTo(Math.max(0, ...found), 12);
        const mean = found.reduce((sum, loss) => sum + loss, 0) / found.length;
        if (answer.meanBeyond !== null) expect(answer.meanBeyond).toBeCloseTo(mean, 12);
        const rule = { side: which, horizonSessions, distances: [far] };
        const median = gapBeyondStopTable(source, rule).medianGap[0];
        const shown = answer.quantiles.find(({ probability }) => probability === 0.5)?.beyond ?? null;
        if (shown === null) expect(median).toBeNull();
        else expect(shown).toBeCloseTo(Math.abs(median ?? Number.NaN), 12);
      }),
    );
  });

  it('is drawn in 40 bins at most, which hold every open beyond', () => {
    fc.assert(
      fc.property(bars, side, distance, sessions, (source, which, far, horizonSessions) => {
        const {
          histogram: bins,
          opensBeyond,
          sessionsBeyond,
          quantiles,
        } = gapDistribution(source, which, far, horizonSessions);
        expect(bins.counts.length).toBeLessThanOrEqual(40);
        expect(bins.counts.reduce((sum, count) => sum + count, 0)).toBe(opensBeyond);
        expect(sessionsBeyond).toBeLessThanOrEqual(opensBeyond);
        const values = quantiles.map(({ beyond }) => beyond);
        expect(values).toEqual(values.toSorted((a, b) => a - b));
      }),
    );
  });

  it('does not change when all prices are restated by a split', () => {
    fc.assert(
      fc.property(bars, side, distance, sessions, (source, which, far, horizonSessions) => {
        const half = (column: Float64Array) => column.map((price) => price / 2);
        const { open, high, low, close } = source;
        const halved = { ...source, open: half(open), high: half(high), low: half(low), close: half(close) };
        const { worst, ...before } = gapDistribution(source, which, far, horizonSessions);
        const { worst: after, ...rest } = gapDistribution(halved, which, far, horizonSessions);
        expect(rest).toEqual(before);
        expect(after?.beyond).toBe(worst?.beyond);
      }),
    );
  });

  it('knows nothing of later sessions: more of them only add to it', () => {
    fc.assert(
      fc.property(bars, side, distance, sessions, (source, which, far, horizonSessions) => {
        const cut = Math.max(2, source.day.length >> 1);
        const then = gapDistribution(viewBars(source, 0, cut), which, far, horizonSessions);
        const now = gapDistribution(source, which, far, horizonSessions);
        for (const count of ['stopsSet', 'touches', 'opensBeyond', 'sessionsBeyond'] as const)
          expect(now[count]).toBeGreaterThanOrEqual(then[count]);
        if (then.worst) expect(then.worst.day).toBeLessThanOrEqual(source.day[cut - 1]);
      }),
    );
  });
});

describe('a histogram', () => {
  const oneValue = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e9, noNaN: true }));
  const values = fc.array(oneValue, { maxLength: 60 });

  it('has round bins, no more than asked for and at least a third of them, and counts every value', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 4, max: 40 }), (sample, mostBins) => {
        const { binWidth, counts } = histogram(Float64Array.from(sample), mostBins);
        expect(counts.length).toBeLessThanOrEqual(mostBins);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sample.length);
        if (Math.max(0, ...sample) === 0) return;
        expect(counts.length).toBeGreaterThanOrEqual(mostBins / 3);
        expect(counts.at(-1)).toBeGreaterThan(0);
        expect(binWidth.toExponential()).toMatch(/^(1|2|2\.5|5)e/);
      }),
    );
  });

  it.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY]])('refuses %d', (value) => {
    expect(() => histogram(Float64Array.of(value), 10)).toThrow(RangeError);
  });
});
