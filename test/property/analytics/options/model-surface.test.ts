import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import {
  modelVarianceAtTheMoney,
  modelVolatility,
  surfaceShape,
} from '#electron/analytics/options/model-surface.ts';
import { surfaceArbitrage } from '#electron/analytics/options/surface-arbitrage.ts';
import type { SurfaceSlice } from '#electron/analytics/options/volatility-surface.ts';

const surfaces = fc.record({
  atTheMoney: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
  longRun: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
});
const days = [7, 30, 60, 91, 182, 365, 730, 1500];
const moneyness = Float64Array.from({ length: 61 }, (_, i) => 0.3 * (3 / 0.3) ** (i / 60));

describe('the model surface', () => {
  it('has no butterfly, vertical or calendar spread that costs less than nothing', () => {
    fc.assert(
      fc.property(surfaces, (surface) => {
        const slices = days.map((count): SurfaceSlice => {
          const years = count / 365;
          return {
            years,
            forward: 100,
            strikes: moneyness.map((ratio) => 100 * ratio),
            volatilities: moneyness.map((ratio) => modelVolatility(surface, ratio, years)),
            halfSpreads: new Float64Array(moneyness.length),
          };
        });
        const rejected = { noBid: 0, crossed: 0, noVolatility: 0 };
        expect(surfaceArbitrage({ rate: 0, slices, rejected, expiriesWithoutForward: [] })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives its level back over 30 days at the money, and nears the long-run volatility from there', () => {
    fc.assert(
      fc.property(surfaces, ({ atTheMoney, longRun }) => {
        const calmest = Math.sqrt(0.2) * longRun;
        const surface = { atTheMoney: Math.max(atTheMoney, calmest), longRun };
        expect(modelVolatility(surface, 1, 30 / 365)).toBeCloseTo(surface.atTheMoney, 10);
        const gap = (years: number) => Math.abs(modelVolatility(surface, 1, years) - longRun);
        expect(gap(2)).toBeLessThanOrEqual(gap(0.25) + 1e-12);
      }),
    );
  });

  it('asks more for puts than for calls as far out, and total variance rises with time', () => {
    fc.assert(
      fc.property(surfaces, fc.double({ min: 0.02, max: 1, noNaN: true }), (surface, distance) => {
        const [put, call] = [-distance, distance].map((x) => modelVolatility(surface, Math.exp(x), 0.2));
        expect(put).toBeGreaterThan(call as number);
        const variances = days.map((count) => modelVarianceAtTheMoney(surface, count / 365));
        expect(variances).toEqual(variances.toSorted((a, b) => a - b));
      }),
    );
  });

  it('keeps the condition under which its form has no arbitrage', () => {
    expect(surfaceShape.width * (1 + Math.abs(surfaceShape.skew))).toBeLessThanOrEqual(2);
  });
});
