import { describe, expect, it } from 'vitest';
import {
  allocatePaths,
  createPathSampler,
  firstTouches,
  type PathColumns,
  type PathPlan,
  pathsPerBlock,
} from '#electron/analytics/bootstrap/path-sampler.ts';
import { type ReturnHistory, returnHistory } from '#electron/analytics/bootstrap/return-history.ts';
import { shiftDrift } from '#electron/analytics/bootstrap/shift-drift.ts';
import { summarisePaths } from '#electron/analytics/bootstrap/summarise-paths.ts';
import { tallyPaths } from '#electron/analytics/bootstrap/tally-paths.ts';
import { resampleBlocks } from '#electron/analytics/statistics/resample-blocks.ts';
import { sampleMoments } from '#electron/analytics/statistics/sample-moments.ts';
import { seededRandom } from '#electron/analytics/statistics/seeded-random.ts';
import { firstTouchProbability } from '#shared/sizing/first-touch-probability.ts';
import { touchProbability } from '#shared/sizing/touch-probability.ts';
import { randomBars } from '../../../bench/random-bars.ts';
import { largestDifference } from '../../../support/analytics/column.ts';
import { randomNormals } from '../../../support/analytics/random-normals.ts';

/** One path after the other, one session after the other. */
function slowPaths(history: ReturnHistory, plan: PathPlan, paths: number): PathColumns {
  const columns = allocatePaths(paths);
  const places = new Int32Array(plan.horizonSessions);
  let random = seededRandom(plan.seed, 0);
  for (let path = 0; path < paths; path++) {
    if (path % pathsPerBlock === 0) random = seededRandom(plan.seed, path / pathsPerBlock);
    resampleBlocks(places, history.close.length, plan.meanBlockLength, random);
    let level = 0;
    for (const place of places) {
      const [low, high] = [level + history.low[place], level + history.high[place]];
      columns.lowest[path] = Math.min(columns.lowest[path], low);
      columns.highest[path] = Math.max(columns.highest[path], high);
      const beyond = (change: number | null) =>
        change !== null && (change < 0 ? low <= Math.log1p(change) : high >= Math.log1p(change));
      if (columns.first[path] === firstTouches.neither) {
        if (beyond(plan.stopChange)) columns.first[path] = firstTouches.stop;
        else if (beyond(plan.targetChange)) columns.first[path] = firstTouches.target;
      }
      level += history.close[place];
    }
    columns.end[path] = level;
  }
  return columns;
}

function draw(history: ReturnHistory, plan: PathPlan, paths: number): PathColumns {
  const columns = allocatePaths(paths);
  const sampler = createPathSampler(history, plan);
  for (let block = 0; block * pathsPerBlock < paths; block++)
    sampler.sample(block, columns, block * pathsPerBlock);
  return columns;
}

describe('paths by look-ups equal paths walked session by session', () => {
  it.each([
    { stopChange: -0.06, targetChange: 0.1, horizonSessions: 63, meanBlockLength: 10 },
    { stopChange: 0.05, targetChange: -0.08, horizonSessions: 20, meanBlockLength: 3 },
    { stopChange: -0.02, targetChange: 0.02, horizonSessions: 252, meanBlockLength: 40 },
    { stopChange: null, targetChange: 0.03, horizonSessions: 5, meanBlockLength: 1 },
    { stopChange: -0.03, targetChange: null, horizonSessions: 700, meanBlockLength: 500 },
  ])('$stopChange / $targetChange over $horizonSessions in blocks of $meanBlockLength', (levels) => {
    for (const bars of [randomBars(900, 3), randomBars(40, 5)]) {
      const history = returnHistory(bars, 'range');
      const plan = { ...levels, seed: 42 };
      const [fast, slow] = [draw(history, plan, 700), slowPaths(history, plan, 700)];
      for (const name of ['end', 'lowest', 'highest'] as const)
        expect(largestDifference(fast[name], slow[name]), name).toBeLessThan(1e-12);
      expect(fast.first).toEqual(slow.first);
    }
  });
});

describe('bootstrap of a simulated Brownian motion agrees with the closed form', () => {
  const volatility = 0.22;
  const daily = volatility / Math.sqrt(252);
  const close = randomNormals(30_000, 9).map((normal) => normal * daily);
  const history = shiftDrift({ close, low: close, high: close }, 0);
  const measured = sampleMoments(history.close).standardDeviation * Math.sqrt(252);

  it.each([
    { stopChange: -0.06, targetChange: 0.1, horizonSessions: 63 },
    { stopChange: -0.06, targetChange: 0.06, horizonSessions: 20 },
    { stopChange: 0.04, targetChange: -0.09, horizonSessions: 40 },
  ])('$stopChange / $targetChange over $horizonSessions sessions, within 3 standard errors', (levels) => {
    const plan = { ...levels, meanBlockLength: 1, seed: 7 };
    const { stop, target, stopFirst, targetFirst } = summarisePaths([
      tallyPaths(draw(history, plan, 20_000), plan),
    ]);
    const years = levels.horizonSessions / 252;
    const diffusion = { drift: 0, volatility: measured, years, yearsBetweenLooks: 1 / 252 };
    const expected = firstTouchProbability(levels.stopChange, levels.targetChange, diffusion);
    const pairs = [
      [stop, touchProbability(levels.stopChange, diffusion)],
      [target, touchProbability(levels.targetChange, diffusion)],
      [stopFirst, expected.stopFirst],
      [targetFirst, expected.targetFirst],
    ] as const;
    for (const [share, probability] of pairs) {
      const { probability: drawn, standardError } = share ?? { probability: Number.NaN, standardError: 0 };
      expect(Math.abs(drawn - probability)).toBeLessThan(3 * standardError);
    }
  });
});
