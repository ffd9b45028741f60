import {
  allocatePaths,
  createPathSampler,
  pathsPerBlock,
} from '../../electron/analytics/bootstrap/path-sampler.ts';
import { returnHistory } from '../../electron/analytics/bootstrap/return-history.ts';
import { resampleBlocks } from '../../electron/analytics/statistics/resample-blocks.ts';
import { seededRandom } from '../../electron/analytics/statistics/seeded-random.ts';
import { openTestServices, type TestServices } from '../support/open-test-services.ts';
import { requestExamples } from '../support/request-examples.ts';
import type { BenchRow } from './bench-row.ts';
import { interleavedMedians } from './interleaved-medians.ts';
import { median } from './median.ts';
import { randomBars } from './random-bars.ts';

const paths = 10_000;
const horizonSessions = 252;
const rounds = 9;
const goalPathsPerSecond = 700_000;

/** Paths of 252 sessions drawn from 5,000 in blocks of 10 on one thread, with end, extremes and the level reached first. */
export async function benchBootstrap(): Promise<BenchRow[]> {
  const history = returnHistory(randomBars(5001, 20251218), 'range');
  const plan = { stopChange: -0.06, targetChange: 0.1, horizonSessions, meanBlockLength: 10, seed: 1 };
  const columns = allocatePaths(paths);
  const ms = interleavedMedians(
    {
      ours: () => {
        const sampler = createPathSampler(history, plan);
        for (let block = 0; block * pathsPerBlock < paths; block++)
          sampler.sample(block, columns, block * pathsPerBlock);
      },
      walked: () => {
        const places = new Int32Array(horizonSessions);
        const random = seededRandom(1);
        const [below, above] = [Math.log1p(plan.stopChange), Math.log1p(plan.targetChange)];
        for (let path = 0; path < paths; path++) {
          resampleBlocks(places, history.close.length, plan.meanBlockLength, random);
          let [level, least, greatest, first] = [0, 0, 0, 0];
          for (let i = 0; i < horizonSessions; i++) {
            const place = places[i];
            const low = level + history.low[place];
            const high = level + history.high[place];
            if (low < least) least = low;
            if (high > greatest) greatest = high;
            if (first === 0) first = low <= below ? 1 : high >= above ? 2 : 0;
            level += history.close[place];
          }
          columns.end[path] = level;
          columns.lowest[path] = least;
          columns.highest[path] = greatest;
          columns.first[path] = first;
        }
      },
    },
    rounds,
  );
  const rate = (milliseconds: number): number => (paths / milliseconds) * 1000;
  const [ours, peer] = [rate(ms.ours), rate(ms.walked)];
  return [
    {
      name: 'bootstrap, 10,000 paths x 252 sessions, one thread',
      ours,
      peer,
      peerName: 'the same paths walked session by session',
      unit: 'paths/s',
      ratio: ours / peer,
      goal: `at least ${goalPathsPerSecond} paths/s`,
      met: ours >= goalPathsPerSecond,
    },
    await benchThreads(),
  ];
}

const spreadPaths = 200_000;
const leastSpeedUp = 1.7;

/** The whole question over one and over two threads: drawing, handing over and summing up, on the sample. */
async function benchThreads(): Promise<BenchRow> {
  const ask = async (services: TestServices): Promise<number> => {
    const startMs = performance.now();
    await services.handlers['touch.compute']({
      ...requestExamples['touch.compute'],
      horizonSessions,
      bootstrap: { paths: spreadPaths, meanBlockLength: 10, seed: 1, watched: 'range' },
    });
    return performance.now() - startMs;
  };
  const [one, two] = [openTestServices({ threads: 1 }), openTestServices({ threads: 2 })];
  try {
    const [alone, together]: number[][] = [[], []];
    for (let round = 0; round < rounds; round++) {
      alone.push(await ask(one));
      together.push(await ask(two));
    }
    const rate = (times: readonly number[]): number => (spreadPaths / median(times)) * 1000;
    const ratio = rate(together) / rate(alone);
    return {
      name: `touch chances, ${spreadPaths} paths x ${horizonSessions} sessions, two threads`,
      ours: rate(together),
      peer: rate(alone),
      peerName: 'the same question on one thread',
      unit: 'paths/s',
      ratio,
      goal: `at least ${leastSpeedUp}x`,
      met: ratio >= leastSpeedUp,
    };
  } finally {
    await Promise.all([one.end(), two.end()]);
  }
}
