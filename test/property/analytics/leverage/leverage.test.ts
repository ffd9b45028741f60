import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { continuousCompounding } from '#electron/analytics/leverage/continuous-compounding.ts';
import { fundBound } from '#shared/leverage/fund-bound.ts';
import { holdingAttribution } from '#electron/analytics/leverage/holding-attribution.ts';
import { resampleBlocks } from '#electron/analytics/statistics/resample-blocks.ts';
import { seededRandom } from '#electron/analytics/statistics/seeded-random.ts';
import { horizonCone } from '#electron/analytics/leverage/horizon-cone.ts';
import { hedgeDrift } from '#electron/analytics/leverage/hedge-drift.ts';
import { rehedgeLevels } from '#shared/leverage/rehedge-levels.ts';
import { leveragedPath } from '#shared/leverage/leveraged-path.ts';
import { rebalancingFlow } from '#shared/leverage/rebalancing-flow.ts';
import { syntheticFund } from '#electron/analytics/leverage/synthetic-fund.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { largestDifference } from '../../../support/analytics/column.ts';
import { pricesFrom, returnsArbitrary } from '../../../support/analytics/returns-arbitrary.ts';

const multiple = fc.constantFrom(1, 1.5, 2, 3, -1, -2, -3);
const returns = returnsArbitrary(1, 120, 0.3);
const daysOf = (length: number) => Int32Array.from({ length }, (_, i) => 18_000 + i);

/** The fund's assets and exposure carried from close to close, each close bringing the exposure back to L x assets. */
function slowFund(changes: Float64Array, times: number): { value: number; flows: number[] } {
  let assets = 1;
  const flows: number[] = [];
  for (const change of changes) {
    const exposureAfter = times * assets * (1 + change);
    assets += times * assets * change;
    if (assets < 0) assets = 0;
    flows.push(times * assets - exposureAfter);
  }
  return { value: assets, flows };
}

describe('a leveraged fund on any path', () => {
  it('never returns more than (1 + x)^L - 1', () => {
    fc.assert(
      fc.property(returns, multiple, (changes, times) => {
        const index = pricesFrom(changes, 1);
        const fund = leveragedPath(simpleReturns(index), times);
        fund.forEach((value, i) => {
          expect(value - 1).toBeLessThanOrEqual(fundBound(times, index[i] - 1) + 1e-9 * value);
        });
      }),
    );
  });

  it('is what a book of assets and exposure comes to, the close trading what the flow says', () => {
    fc.assert(
      fc.property(returns, multiple, (changes, times) => {
        const fund = leveragedPath(simpleReturns(pricesFrom(changes)), times);
        const slow = slowFund(changes, times);
        expect(Math.abs((fund.at(-1) as number) - slow.value)).toBeLessThan(1e-9 * Math.max(1, slow.value));
        if (slow.value === 0) return;
        slow.flows.forEach((flow, i) => {
          expect(rebalancingFlow(times, fund[i], changes[i])).toBeCloseTo(flow, 9);
        });
      }),
    );
  });

  it('does not look ahead, and does not depend on the unit of the index', () => {
    fc.assert(
      fc.property(returns, multiple, fc.nat(120), (changes, times, cut) => {
        const index = pricesFrom(changes);
        const fund = leveragedPath(simpleReturns(index), times);
        expect(leveragedPath(simpleReturns(index.subarray(0, cut)), times)).toEqual(fund.subarray(0, cut));
        const split = leveragedPath(simpleReturns(index.map((price) => price / 4)), times);
        expect(largestDifference(split, fund)).toBeLessThan(1e-12);
      }),
    );
  });

  it('tends to the closed form as its steps get small', () => {
    fc.assert(
      fc.property(
        multiple,
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        fc.double({ min: 0.1, max: 0.5, noNaN: true }),
        (times, change, volatility) => {
          const steps = 40_000;
          // Up and down by turns about the trend: the variance is known exactly.
          const size = volatility / Math.sqrt(steps);
          const trend = Math.log1p(change) / steps;
          const logs = Float64Array.from({ length: steps + 1 }, (_, i) => trend + (i % 2 ? size : -size));
          const fund = leveragedPath(logs.map(Math.expm1), times).at(-1) as number;
          const variance = logs.subarray(1).reduce((sum, value) => sum + value * value, 0);
          const closed = 1 + continuousCompounding({ multiple: times, indexChange: change, variance });
          expect(Math.abs(fund / closed - 1)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the attribution of any holding', () => {
  it('sums to the total to 1e-12, whatever is held in between, and survives a split of either side', () => {
    fc.assert(
      fc.property(returns, returns, multiple, (a, b, times) => {
        const length = Math.min(a.length, b.length) + 1;
        const [index, fund] = [pricesFrom(a), pricesFrom(b)].map((prices) => prices.subarray(0, length));
        const parts = holdingAttribution(index, fund, times);
        if (parts.total === null) throw new Error(parts.reason);
        const { total, exposure, compounding, residual } = parts;
        // The parts can be far larger than their sum; the last digit belongs to the largest of them.
        const size = Math.max(1, ...[total, exposure, compounding, residual].map(Math.abs));
        expect(Math.abs(exposure + compounding + residual - total)).toBeLessThan(1e-12 * size);
        const restated = holdingAttribution(
          index.map((price) => price / 2),
          fund.map((price) => price * 10),
          times,
        );
        expect(restated.total).toBeCloseTo(total, 9);
        if (restated.total !== null) expect(restated.compounding).toBeCloseTo(compounding, 9);
      }),
    );
  });

  it('of the exact fund leaves no residual', () => {
    fc.assert(
      fc.property(returns, multiple, (changes, times) => {
        const index = pricesFrom(changes);
        const fund = leveragedPath(simpleReturns(index), times);
        const parts = holdingAttribution(index, fund, times);
        if (parts.total === null) throw new Error(parts.reason);
        expect(Math.abs(parts.residual)).toBeLessThan(1e-9 * Math.max(1, parts.total));
      }),
    );
  });
});

describe('a synthetic fund', () => {
  it('without costs is the exact path; a fee of its own size is all that a flat index costs', () => {
    fc.assert(
      fc.property(returns, multiple, fc.nat(120), (changes, times, cut) => {
        const index = pricesFrom(changes);
        const free = { multiple: times, feeRate: 0, financingRate: 0 };
        const days = daysOf(index.length);
        const fund = syntheticFund(days, index, free);
        expect(largestDifference(fund, leveragedPath(simpleReturns(index), times))).toBeLessThan(1e-9);
        expect(syntheticFund(days.subarray(0, cut), index.subarray(0, cut), free)).toEqual(
          fund.subarray(0, cut),
        );
      }),
    );
  });
});

describe('a hedge with an inverse fund', () => {
  it('reaches an edge of its band exactly at the level for one day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(-1, -2, -3),
        fc.double({ min: 0.01, max: 0.6, noNaN: true }),
        (times, band) => {
          const levels = rehedgeLevels(times, band);
          for (const [edge, side] of [
            [1 + band, levels.tooLarge],
            [1 - band, levels.tooSmall],
          ] as const) {
            expect(Math.sign(side.inOneDay)).toBe(edge > 1 ? -1 : 1);
            const fund = Float64Array.of(1, 1 + times * side.inOneDay);
            const drift = hedgeDrift(Float64Array.of(1, 1 + side.inOneDay), fund, times);
            expect(drift.covered[1]).toBeCloseTo(edge, 10);
            expect((1 + side.overSmoothPath) ** (times - 1)).toBeCloseTo(edge, 10);
          }
        },
      ),
    );
  });

  it('kept within a band starts each day inside it', () => {
    fc.assert(
      fc.property(returns, fc.double({ min: 0.02, max: 0.5, noNaN: true }), (changes, band) => {
        const exposure = pricesFrom(changes);
        const fund = leveragedPath(simpleReturns(exposure), -3);
        const { covered, rehedgedAt } = hedgeDrift(exposure, fund, -3, 1, band);
        covered.forEach((value, i) => {
          if (fund[i] > 0) expect(Math.abs(value - 1) > band).toBe(rehedgedAt.includes(i));
        });
      }),
    );
  });
});

describe('the cone', () => {
  it('keeps its quantiles in order and repeats with its seed', () => {
    const options = {
      multiple: 3,
      horizonSessions: 10,
      paths: 50,
      meanBlockLength: 4,
      probabilities: [0.05, 0.5, 0.95],
    };
    fc.assert(
      fc.property(returnsArbitrary(5, 60), fc.integer(), (history, seed) => {
        const cone = horizonCone(history, { ...options, seed });
        expect(cone).toEqual(horizonCone(history, { ...options, seed }));
        for (const side of [cone?.index, cone?.fund]) {
          for (let day = 0; day <= 10; day++) {
            const [low, middle, high] = (side ?? []).map((values) => values[day]);
            expect(low <= middle && middle <= high).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is that of the same paths walked session by session', () => {
    fc.assert(
      fc.property(
        returnsArbitrary(2, 60),
        fc.constantFrom(1, 3, 12),
        fc.integer({ min: 1, max: 30 }),
        multiple,
        fc.integer(),
        (history, meanBlockLength, horizonSessions, times, seed) => {
          const paths = 31;
          const ends = Array.from({ length: paths }, (_, path) => {
            const places = new Int32Array(horizonSessions);
            resampleBlocks(places, history.length, meanBlockLength, seededRandom(seed, path));
            return places.reduce((value, place) => value * Math.max(0, 1 + times * history[place]), 1);
          }).toSorted((a, b) => a - b);
          const cone = horizonCone(history, {
            multiple: times,
            horizonSessions,
            days: [horizonSessions],
            paths,
            seed,
            meanBlockLength,
            probabilities: [0, 0.5, 1],
          });
          [0, 15, 30].forEach((rank, i) => {
            expect(cone?.fund[i][0]).toBeCloseTo(ends[rank], 9);
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});
