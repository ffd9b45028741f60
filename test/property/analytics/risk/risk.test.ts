import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { beta } from '#electron/analytics/risk/beta.ts';
import { cornishFisherValueAtRisk } from '#electron/analytics/risk/cornish-fisher-value-at-risk.ts';
import { rollingBeta } from '#electron/analytics/risk/rolling-beta.ts';
import { sharpeRatio } from '#electron/analytics/risk/sharpe-ratio.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { valueAtRisk } from '#electron/analytics/risk/value-at-risk.ts';
import { rollingZScore } from '#electron/analytics/statistics/rolling-z-score.ts';
import { leastSquares } from '#electron/analytics/statistics/least-squares.ts';
import { largestDifference } from '../../../support/analytics/column.ts';
import { pricesFrom, returnsArbitrary } from '../../../support/analytics/returns-arbitrary.ts';

const pair = fc
  .integer({ min: 3, max: 60 })
  .chain((length) => fc.tuple(returnsArbitrary(length, length), returnsArbitrary(length, length)));

describe('beta on any returns', () => {
  it('is the slope of a least-squares regression, error and all', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const estimate = beta(a, b);
        const fit = leastSquares([new Float64Array(a.length).fill(1), b], a);
        if (estimate.beta === null || fit === null) {
          expect(estimate.beta === null).toBe(fit === null);
          return;
        }
        expect(estimate.beta).toBeCloseTo(fit.coefficients[1], 9);
        expect(estimate.alpha).toBeCloseTo(fit.coefficients[0], 9);
        expect(estimate.standardError ** 2).toBeCloseTo(fit.standardErrors[1] ** 2, 9);
      }),
    );
  });

  it('scales with the instrument, not with the unit of prices', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [plain, doubled] = [
          beta(a, b),
          beta(
            a.map((value) => 2 * value),
            b,
          ),
        ];
        if (plain.beta === null || doubled.beta === null) return;
        expect(doubled.beta).toBeCloseTo(2 * plain.beta, 10);
        const restated = simpleReturns(pricesFrom(a, 2500));
        expect(largestDifference(restated, simpleReturns(pricesFrom(a)))).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('windows', () => {
  it('do not look ahead: cutting the history changes no bit before the cut', () => {
    fc.assert(
      fc.property(pair, fc.nat(60), ([a, b], cut) => {
        expect(rollingBeta(a.subarray(0, cut), b.subarray(0, cut), 5)).toEqual(
          rollingBeta(a, b, 5).subarray(0, cut),
        );
        expect(rollingZScore(a.subarray(0, cut), 5)).toEqual(rollingZScore(a, 5).subarray(0, cut));
        expect(simpleReturns(a.subarray(0, cut))).toEqual(simpleReturns(a).subarray(0, cut));
      }),
    );
  });
});

describe('value at risk on any returns', () => {
  it('is exceeded on no more than its share of days, and grows with its level', () => {
    fc.assert(
      fc.property(returnsArbitrary(20, 200), (returns) => {
        const [lower, upper] = [valueAtRisk(returns, 0.9), valueAtRisk(returns, 0.95)];
        if (lower.valueAtRisk === null || upper.valueAtRisk === null) throw new Error('too few');
        const beyond = returns.filter((value) => 1 - (1 + value) > upper.valueAtRisk).length;
        expect(beyond).toBeLessThanOrEqual(0.05 * returns.length + 1e-9);
        expect(upper.valueAtRisk).toBeGreaterThanOrEqual(lower.valueAtRisk);
        expect(upper.expectedShortfall).toBeGreaterThanOrEqual(upper.valueAtRisk);
        expect(upper.expectedShortfall).toBeLessThanOrEqual(1 - (1 + Math.min(...returns)) + 1e-12);
      }),
    );
  });
});

describe('value at risk, found the slow way', () => {
  it('is the least loss that a share of the days as large as its level does not exceed', () => {
    fc.assert(
      fc.property(returnsArbitrary(20, 120), fc.constantFrom(0.8, 0.9, 0.95), (returns, level) => {
        const answer = valueAtRisk(returns, level);
        if (answer.valueAtRisk === null) throw new Error(answer.reason);
        const losses = Array.from(returns, (value) => 1 - (1 + value));
        const candidates = losses.filter(
          (loss) => losses.filter((other) => other <= loss).length >= level * losses.length - 1e-9,
        );
        expect(answer.valueAtRisk).toBe(Math.min(...candidates));
      }),
    );
  });
});

describe('the Cornish-Fisher domain', () => {
  it('is where a grid of bent quantiles is in order', () => {
    const ranked = fc.tuple(returnsArbitrary(4, 60), fc.double({ min: 0.5, max: 2.5, noNaN: true }));
    fc.assert(
      fc.property(ranked, ([returns, power]) => {
        const bentReturns = returns.map((value) => Math.sign(value) * Math.abs(value) ** power);
        const answer = cornishFisherValueAtRisk(bentReturns, 0.95);
        if (answer.valueAtRisk === null) return;
        const { skewness: s, excessKurtosis: k } = answer;
        const bend = (z: number) =>
          z + ((z * z - 1) * s) / 6 + ((z ** 3 - 3 * z) * k) / 24 - ((2 * z ** 3 - 5 * z) * s * s) / 36;
        const steps = Array.from({ length: 1000 }, (_, i) => bend(-5 + (i + 1) / 100) - bend(-5 + i / 100));
        const least = Math.min(...steps);
        // A grid cannot tell a slope of next to nothing.
        if (Math.abs(least) > 1e-4) expect(answer.withinDomain).toBe(least > 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the Sharpe ratio', () => {
  it('does not depend on the size of the position', () => {
    fc.assert(
      fc.property(returnsArbitrary(3, 50), (returns) => {
        const [plain, tripled] = [sharpeRatio(returns), sharpeRatio(returns.map((value) => 3 * value))];
        if (Number.isNaN(plain)) return;
        expect(Math.abs(tripled - plain)).toBeLessThan(1e-9 * Math.max(1, Math.abs(plain)));
      }),
    );
  });
});
