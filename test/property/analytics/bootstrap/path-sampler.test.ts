import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import {
  allocatePaths,
  createPathSampler,
  pathsPerBlock,
} from '#electron/analytics/bootstrap/path-sampler.ts';
import { returnHistory } from '#electron/analytics/bootstrap/return-history.ts';
import { summarisePaths } from '#electron/analytics/bootstrap/summarise-paths.ts';
import { tallyPaths } from '#electron/analytics/bootstrap/tally-paths.ts';
import { quantile } from '#electron/analytics/statistics/quantile.ts';
import { barsArbitrary } from '../../../support/analytics/bars-arbitrary.ts';

const plans = fc.record({
  stopChange: fc.integer({ min: -40, max: -1 }).map((percent) => percent / 100),
  targetChange: fc.integer({ min: 1, max: 60 }).map((percent) => percent / 100),
  horizonSessions: fc.integer({ min: 1, max: 80 }),
  meanBlockLength: fc.integer({ min: 1, max: 30 }),
  seed: fc.integer(),
});

describe('drawn paths', () => {
  it('hold their end between their extremes, and their three chances sum to one', () => {
    fc.assert(
      fc.property(barsArbitrary(2, 60), plans, (bars, plan) => {
        const columns = allocatePaths(50);
        createPathSampler(returnHistory(bars, 'range'), plan).sample(0, columns, 0);
        for (let path = 0; path < 50; path++) {
          expect(columns.lowest[path]).toBeLessThanOrEqual(Math.min(0, columns.end[path]) + 1e-9);
          expect(columns.highest[path]).toBeGreaterThanOrEqual(Math.max(0, columns.end[path]) - 1e-9);
        }
        const { stop, target, stopFirst, targetFirst, neither } = summarisePaths([tallyPaths(columns, plan)]);
        const sum = (stopFirst?.probability ?? 0) + (targetFirst?.probability ?? 0) + neither.probability;
        expect(sum).toBeCloseTo(1, 12);
        expect(stopFirst?.probability).toBeLessThanOrEqual(stop?.probability ?? 0);
        expect(targetFirst?.probability).toBeLessThanOrEqual(target?.probability ?? 0);
      }),
    );
  });

  it('do not depend on which other blocks are drawn, in what order, or where they are written', () => {
    fc.assert(
      fc.property(barsArbitrary(5, 40), plans, (bars, plan) => {
        const history = returnHistory(bars, 'range');
        const whole = allocatePaths(2 * pathsPerBlock);
        const sampler = createPathSampler(history, plan);
        sampler.sample(1, whole, pathsPerBlock);
        sampler.sample(0, whole, 0);
        const alone = allocatePaths(100);
        createPathSampler(history, plan).sample(1, alone, 0);
        for (const name of ['end', 'lowest', 'highest', 'first'] as const)
          expect(whole[name].subarray(pathsPerBlock, pathsPerBlock + 100)).toEqual(alone[name]);
      }),
      { numRuns: 30 },
    );
  });

  it('are summed up the same however they are divided', () => {
    fc.assert(
      fc.property(
        barsArbitrary(5, 40),
        plans,
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
        (bars, plan, cuts) => {
          const whole = allocatePaths(60);
          createPathSampler(returnHistory(bars, 'range'), plan).sample(0, whole, 0);
          const edges = [0, ...cuts.toSorted((a, b) => a - b), 60];
          const parts = edges.slice(1).map((end, i) => {
            const cut = <Column extends Float64Array | Uint8Array>(column: Column) =>
              column.slice(edges[i], end) as Column;
            const { end: last, lowest, highest, first } = whole;
            return { end: cut(last), lowest: cut(lowest), highest: cut(highest), first: cut(first) };
          });
          const inParts = summarisePaths(parts.map((part) => tallyPaths(part, plan)));
          expect(inParts).toEqual(summarisePaths([tallyPaths(whole, plan)]));
          const sorted = whole.end.toSorted();
          for (const { probability, change } of inParts.endChange)
            expect(change).toBe(Math.expm1(quantile(sorted, probability)));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('touch a farther level no more often', () => {
    fc.assert(
      fc.property(barsArbitrary(5, 40), plans, (bars, plan) => {
        const history = returnHistory(bars, 'range');
        const touches = (stopChange: number) => {
          const columns = allocatePaths(100);
          const nearer = { ...plan, stopChange };
          createPathSampler(history, nearer).sample(0, columns, 0);
          return summarisePaths([tallyPaths(columns, nearer)]).stop?.probability ?? Number.NaN;
        };
        expect(touches(plan.stopChange / 2)).toBeGreaterThanOrEqual(touches(plan.stopChange));
      }),
    );
  });
});
