import { describe, expect, it } from 'vitest';
import {
  allocatePaths,
  createPathSampler,
  type PathPlan,
  pathsPerBlock,
} from '#electron/analytics/bootstrap/path-sampler.ts';
import { returnHistory } from '#electron/analytics/bootstrap/return-history.ts';
import { scaleVolatility, volatilityOf } from '#electron/analytics/bootstrap/scale-volatility.ts';
import { tallyPaths } from '#electron/analytics/bootstrap/tally-paths.ts';
import { addTally, walkPassages } from '#electron/analytics/bootstrap/walk-passages.ts';
import { randomBars } from '../../../bench/random-bars.ts';

const history = returnHistory(randomBars(700, 5), 'range');
const plan: PathPlan = {
  stopChange: -0.05,
  targetChange: 0.07,
  horizonSessions: 30,
  meanBlockLength: 8,
  seed: 4,
};
const grid = { stops: [-0.03, -0.05, -0.09], targets: [0.02, 0.07] };
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe('when drawn paths reach their levels', () => {
  const paths = pathsPerBlock + 100;
  const walked = [0, 1].map((block) => walkPassages(history, { ...plan, ...grid }, paths, block));
  const tally = addTally(walked[0] as never, walked[1] as never);

  it('counts the very paths of the sampler', () => {
    const columns = allocatePaths(paths);
    const sampler = createPathSampler(history, plan);
    for (const block of [0, 1]) sampler.sample(block, columns, block * pathsPerBlock);
    const { stopFirst, targetFirst } = tallyPaths(columns, plan);
    expect(tally.paths).toBe(paths);
    expect(sum(tally.stopFirst)).toBe(stopFirst);
    expect(sum(tally.targetFirst)).toBe(targetFirst);
  });

  it('has the same answer in the cell of the grid that holds its own levels', () => {
    expect(tally.stopFirstByCell[3]).toBe(sum(tally.stopFirst));
    expect(tally.targetFirstByCell[3]).toBe(sum(tally.targetFirst));
  });

  it('reaches a farther stop no more often, and a target no less often behind it', () => {
    const [near, , far] = [0, 1, 2].map((row) => tally.stopFirstByCell[row * 2 + 1] as number);
    expect(near).toBeGreaterThan(far as number);
    expect(tally.targetFirstByCell[5]).toBeGreaterThanOrEqual(tally.targetFirstByCell[1] as number);
  });

  it('knows the session: every path that falls by a tenth a day is out in the first', () => {
    const falling = new Float64Array(60).fill(Math.log(0.9));
    const sure = { close: falling, low: falling, high: new Float64Array(60) };
    expect(walkPassages(sure, { ...plan, ...grid }, 100, 0).stopFirst[0]).toBe(100);
    expect(walkPassages(sure, { ...plan, ...grid, stopChange: -0.15 }, 100, 0).stopFirst[1]).toBe(100);
  });
});

describe('sessions at another volatility', () => {
  it('have it, and keep low, close and high in order', () => {
    const scaled = scaleVolatility(history, 0.8);
    expect(volatilityOf(scaled)).toBeCloseTo(0.8, 12);
    for (let i = 0; i < scaled.close.length; i++) {
      expect(scaled.low[i]).toBeLessThanOrEqual(scaled.close[i] as number);
      expect(scaled.high[i]).toBeGreaterThanOrEqual(scaled.close[i] as number);
    }
  });

  it('cannot be made of a price that stood still', () => {
    const still = new Float64Array(10);
    expect(() => scaleVolatility({ close: still, low: still, high: still }, 0.2)).toThrow(RangeError);
  });
});
