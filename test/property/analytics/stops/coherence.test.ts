import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { leveragedPath } from '#shared/leverage/leveraged-path.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { impliedFundLevel, impliedUnderlyingLevel } from '#electron/analytics/stops/coherence-levels.ts';
import { equalRiskLevels } from '#electron/analytics/stops/equal-risk-levels.ts';
import { stopCoherence } from '#electron/analytics/stops/stop-coherence.ts';
import { pricesFrom, returnsArbitrary } from '../../../support/analytics/returns-arbitrary.ts';

const multiple = fc.constantFrom(1.5, 2, 3, -1, -2, -3);
const size = fc.double({ min: 0.01, max: 0.25, noNaN: true });

/** First day on which a price is at or beyond a level on the losing side; Infinity when never. */
function firstTouch(prices: Float64Array, change: number): number {
  const day = prices.findIndex((price) => Math.sign(change) * (price / prices[0] - 1 - change) >= 0);
  return day < 0 ? Number.POSITIVE_INFINITY : day;
}

describe('two stops on one idea', () => {
  it('judged "fund first" never see the underlying stopped before the fund, on any path', () => {
    fc.assert(
      fc.property(returnsArbitrary(1, 150, 0.08), multiple, size, size, (changes, times, x, y) => {
        const underlyingStop = -Math.sign(times) * x;
        if (stopCoherence(times, underlyingStop, -y).verdict !== 'fundFirst') return;
        const index = pricesFrom(changes);
        const fund = leveragedPath(simpleReturns(index), times);
        expect(firstTouch(fund, -y)).toBeLessThanOrEqual(firstTouch(index, underlyingStop));
      }),
      { numRuns: 400 },
    );
  });

  it('judged "path decides" let a single day stop the fund and a smooth path the underlying', () => {
    fc.assert(
      fc.property(multiple, size, fc.double({ min: 0.02, max: 0.98, noNaN: true }), (times, x, share) => {
        const underlyingStop = -Math.sign(times) * x;
        const { inOneDay, overAnyPath } = impliedFundLevel(times, underlyingStop);
        const fundStop = inOneDay + share * (overAnyPath - inOneDay);
        expect(stopCoherence(times, underlyingStop, fundStop).verdict).toBe('pathDecides');
        expect(times * underlyingStop).toBeLessThan(fundStop);
        const step = Math.expm1(Math.log1p(underlyingStop) / 5000);
        const fund = leveragedPath(new Float64Array(5001).fill(step), times).at(-1) as number;
        if (overAnyPath - fundStop > 1e-3) expect(fund - 1).toBeGreaterThan(fundStop);
      }),
    );
  });

  it('judged "underlying first" reach both stops at once at the variance given', () => {
    fc.assert(
      fc.property(multiple, size, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (times, x, further) => {
        const underlyingStop = -Math.sign(times) * x;
        const worst = impliedFundLevel(times, underlyingStop).inOneDay;
        const fundStop = worst - further * (1 + worst);
        const answer = stopCoherence(times, underlyingStop, fundStop);
        expect(answer.verdict).toBe('underlyingFirst');
        const cost = (times * times - times) / 2;
        const fund = (1 + underlyingStop) ** times * Math.exp(-cost * (answer.varianceForBoth ?? 0));
        expect(fund - 1).toBeCloseTo(fundStop, 10);
      }),
    );
  });

  it('restated either way are coherent, and each restates back to the other', () => {
    fc.assert(
      fc.property(multiple, size, size, (times, x, y) => {
        const underlyingStop = -Math.sign(times) * x;
        const { coherentPairs } = stopCoherence(times, underlyingStop, -y);
        for (const pair of Object.values(coherentPairs)) {
          expect(stopCoherence(times, pair.underlyingStop, pair.fundStop).verdict).toBe('coherent');
        }
        const back = impliedUnderlyingLevel(times, coherentPairs.keepingUnderlying.fundStop);
        expect(back.overAnyPath).toBeCloseTo(underlyingStop, 12);
        expect(impliedUnderlyingLevel(times, times * underlyingStop).inOneDay).toBeCloseTo(
          underlyingStop,
          12,
        );
      }),
    );
  });
});

describe('one view on several instruments', () => {
  it('loses the same dollars at each stop, and gives the underlying itself its own levels', () => {
    fc.assert(
      fc.property(size, size, fc.double({ min: 100, max: 1e6, noNaN: true }), (stop, target, risk) => {
        const levels = equalRiskLevels(-stop, target, risk, [1, 2, 3]);
        for (const level of levels) {
          expect(-level.stop * level.notionalDollars).toBeCloseTo(risk, 6);
          expect(level.rewardToRisk).toBeCloseTo((level.target * level.notionalDollars) / risk, 10);
        }
        expect(levels[0].stop).toBeCloseTo(-stop, 12);
        expect(levels[0].target).toBeCloseTo(target, 12);
        // A fund's stop is nearer than L times and its target further, so the same view pays more.
        expect(levels[2].rewardToRisk).toBeGreaterThan(levels[0].rewardToRisk);
      }),
    );
  });
});
