import { describe, expect, it } from 'vitest';
import { findRoot } from '#electron/analytics/statistics/find-root.ts';
import { joinDays } from '#electron/analytics/statistics/join-days.ts';
import { leastSquares } from '#electron/analytics/statistics/least-squares.ts';
import { normalQuantile } from '#electron/analytics/statistics/normal-quantile.ts';
import { quantile } from '#electron/analytics/statistics/quantile.ts';
import { resampleBlocks } from '#electron/analytics/statistics/resample-blocks.ts';
import { rollingZScore } from '#electron/analytics/statistics/rolling-z-score.ts';
import { sampleMoments } from '#electron/analytics/statistics/sample-moments.ts';
import { seededRandom } from '#electron/analytics/statistics/seeded-random.ts';
import { studentCdf, studentQuantile } from '#electron/analytics/statistics/student-t.ts';
import { column } from '../../../support/analytics/column.ts';

describe('seeded random numbers', () => {
  const draw = (count: number, seed: number, stream?: number) => {
    const random = seededRandom(seed, stream);
    return Array.from({ length: count }, () => random());
  };

  it('repeat with their seed and stream, differ with another', () => {
    expect(draw(5, 7)).toEqual(draw(5, 7));
    expect(draw(5, 7, 1)).toEqual(draw(5, 7, 1));
    expect(draw(5, 7)).not.toEqual(draw(5, 8));
    expect(draw(5, 7, 0)).not.toEqual(draw(5, 7, 1));
  });

  it('fall evenly into twenty bins: chi-squared within its 0.1 % and 99.9 % points', () => {
    for (const seed of [0, 1, 12345]) {
      const bins = new Float64Array(20);
      for (const value of draw(100_000, seed)) bins[Math.floor(value * 20)]++;
      const statistic = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
      expect(statistic).toBeGreaterThan(5.41);
      expect(statistic).toBeLessThan(43.82);
    }
  });

  it('do not follow from one another, nor from the neighbouring stream', () => {
    const [one, two] = [draw(20_000, 3, 0), draw(20_000, 3, 1)];
    const link = (a: number[], b: number[]) =>
      (12 * a.reduce((sum, value, i) => sum + (value - 0.5) * (b[i] - 0.5), 0)) / a.length;
    expect(Math.abs(link(one.slice(0, -1), one.slice(1)))).toBeLessThan(0.03);
    expect(Math.abs(link(one, two))).toBeLessThan(0.03);
  });
});

describe('a draw of blocks', () => {
  it('runs on by one within a block, wraps round, and starts a block as often as its length says', () => {
    const places = new Int32Array(50_000);
    resampleBlocks(places, 100, 10, seededRandom(5));
    let breaks = 0;
    for (let i = 1; i < places.length; i++) if (places[i] !== (places[i - 1] + 1) % 100) breaks++;
    // One in a hundred new starts happens to carry on.
    expect(breaks / places.length).toBeCloseTo(0.099, 2);
    expect(Math.min(...places.subarray(0, 9999))).toBe(0);
    expect(Math.max(...places.subarray(0, 9999))).toBe(99);
  });

  it('of blocks of one draws independently; impossible wishes are refused', () => {
    const places = new Int32Array(1000);
    resampleBlocks(places, 1, 1, seededRandom(1));
    expect(places.every((place) => place === 0)).toBe(true);
    expect(() => resampleBlocks(places, 0, 5, seededRandom(1))).toThrow(RangeError);
    expect(() => resampleBlocks(places, 5, 0.5, seededRandom(1))).toThrow(RangeError);
  });
});

describe('a root in a bracket', () => {
  it('is found with a slope, without one, and where Newton would run away', () => {
    expect(findRoot((x) => [x * x - 2, 2 * x], 0, 2, 1e-14)).toBeCloseTo(Math.SQRT2, 13);
    expect(findRoot((x) => [x ** 3 - 5, Number.NaN], 0, 5, 1e-13)).toBeCloseTo(Math.cbrt(5), 12);
    expect(findRoot((x) => [Math.atan(x - 3), 1 / (1 + (x - 3) ** 2)], -1e6, 1e7, 1e-12)).toBeCloseTo(3, 10);
    expect(findRoot((x) => [-x, -1], 0, 5, 1e-12)).toBe(0);
  });

  it('is unknown when the ends have one sign', () => {
    expect(findRoot((x) => [x * x + 1, 2 * x], -1, 1, 1e-9)).toBeNaN();
  });
});

describe('a join of series', () => {
  it('keeps the days on which all have a value', () => {
    const joined = joinDays(
      { day: Int32Array.of(1, 2, 3, 5, 8), values: column(10, 20, null, 50, 80) },
      { day: Int32Array.of(0, 2, 3, 5, 9), values: column(0, 2, 3, 5, 9) },
      { day: Int32Array.of(2, 5, 8), values: column(-2, -5, -8) },
    );
    expect(joined.day).toEqual(Int32Array.of(2, 5));
    expect(joined.columns).toEqual([column(20, 50), column(2, 5), column(-2, -5)]);
  });
});

describe('z-scores over a window', () => {
  it('are known once it is full, 0 when nothing moved, unknown while a gap lies in it', () => {
    const scores = rollingZScore(column(1, 2, 3, 3, 3, null, 4, 5, 7), 3);
    expect([...scores].map(Number.isNaN)).toEqual([true, true, false, false, false, true, true, true, false]);
    expect(scores[2]).toBeCloseTo(1, 12);
    expect(scores[4]).toBe(0);
    expect(scores[8]).toBeCloseTo((7 - 16 / 3) / Math.sqrt(7 / 3), 12);
  });
});

describe('what cannot be computed', () => {
  it('is a gap or is refused', () => {
    expect(sampleMoments(column()).mean).toBeNaN();
    expect(sampleMoments(column(null, 4)).standardDeviation).toBeNaN();
    expect(quantile(column(), 0.5)).toBeNaN();
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(leastSquares([column(1, 1, 1), column(2, 2, 2)], column(1, 2, 3))).toBeNull();
    for (const wrong of [
      () => quantile(column(1), 1.1),
      () => normalQuantile(-0.1),
      () => studentCdf(1, 0),
      () => studentQuantile(1, 5),
      () => leastSquares([column(1, 1)], column(1)),
      () => leastSquares([column(1)], column(1)),
      () => rollingZScore(column(1), 1),
    ]) {
      expect(wrong).toThrow(RangeError);
    }
  });
});
