import { describe, expect, it } from 'vitest';
import {
  allocatePaths,
  createPathSampler,
  firstTouches,
} from '#electron/analytics/bootstrap/path-sampler.ts';
import { returnHistory } from '#electron/analytics/bootstrap/return-history.ts';
import { driftOf, shiftDrift } from '#electron/analytics/bootstrap/shift-drift.ts';
import { summarisePaths } from '#electron/analytics/bootstrap/summarise-paths.ts';
import { tallyPaths } from '#electron/analytics/bootstrap/tally-paths.ts';
import { barsOf } from '../../../support/analytics/bars.ts';

const gap = Number.NaN;
const plan = { horizonSessions: 2, meanBlockLength: 1, seed: 1 };

describe('the sessions to draw from', () => {
  const bars = barsOf(Int32Array.of(1, 2, 3, 4), [
    [100, 100, 100, 100, 1],
    [90, 121, 80, 110, 1],
    [110, 111, 109, gap, 1],
    [110, 112, 100, 111, 1],
  ]);

  it('are moves from the close before, and a gap leaves out the two it touches', () => {
    const { close, low, high } = returnHistory(bars, 'range');
    expect([close, low, high].map((column) => [...column].map(Math.exp))).toEqual([
      [expect.closeTo(1.1, 12)],
      [expect.closeTo(0.8, 12)],
      [expect.closeTo(1.21, 12)],
    ]);
  });

  it('watched at the close have no range', () => {
    const { close, low, high } = returnHistory(bars, 'close');
    expect([low, high]).toEqual([close, close]);
  });

  it('can be given another drift', () => {
    const history = returnHistory(bars, 'range');
    expect(driftOf(history)).toBeCloseTo(252 * Math.log(1.1), 10);
    const still = shiftDrift(history, 0);
    expect(driftOf(still)).toBeCloseTo(0, 12);
    expect(still.low[0] - still.close[0]).toBeCloseTo(history.low[0] - history.close[0], 12);
  });
});

describe('paths drawn from one session', () => {
  const history = { close: Float64Array.of(0), low: Float64Array.of(-0.2), high: Float64Array.of(0.3) };
  const draw = (stopChange: number | null, targetChange: number | null) => {
    const columns = allocatePaths(3);
    createPathSampler(history, { ...plan, stopChange, targetChange }).sample(0, columns, 0);
    return columns;
  };

  it('repeat it', () => {
    const { end, lowest, highest } = draw(null, null);
    expect([[...end], [...lowest], [...highest]]).toEqual([
      [0, 0, 0],
      [-0.2, -0.2, -0.2],
      [0.3, 0.3, 0.3],
    ]);
  });

  it('count a session that holds both levels for the stop, wherever that is', () => {
    expect(draw(-0.1, 0.1).first[0]).toBe(firstTouches.stop);
    expect(draw(0.1, -0.1).first[0]).toBe(firstTouches.stop);
  });

  it('reach the only level in range', () => {
    expect(draw(-0.5, 0.1).first[0]).toBe(firstTouches.target);
    expect(draw(-0.1, null).first[0]).toBe(firstTouches.stop);
    expect(draw(null, -0.1).first[0]).toBe(firstTouches.target);
    expect(draw(-0.5, 0.5).first[0]).toBe(firstTouches.neither);
  });

  it('are summed up as shares that know their error', () => {
    const levels = { ...plan, stopChange: -0.1, targetChange: 0.5 };
    expect(summarisePaths([tallyPaths(draw(-0.1, 0.5), levels)])).toMatchObject({
      paths: 3,
      stop: { probability: 1, standardError: 0 },
      target: { probability: 0 },
      stopFirst: { probability: 1 },
      targetFirst: { probability: 0 },
      neither: { probability: 0 },
      endChange: expect.arrayContaining([{ probability: 0.5, change: 0 }]),
    });
    expect(
      summarisePaths([tallyPaths(draw(null, 0.5), { ...plan, stopChange: null, targetChange: 0.5 })]).stop,
    ).toBeNull();
  });
});

describe('what cannot be drawn', () => {
  const history = { close: Float64Array.of(0), low: Float64Array.of(0), high: Float64Array.of(0) };
  const levels = { stopChange: -0.1, targetChange: 0.1 };

  it.each([
    ['no history', { close: new Float64Array(0), low: new Float64Array(0), high: new Float64Array(0) }, {}],
    ['no horizon', history, { horizonSessions: 0 }],
    ['a block shorter than a session', history, { meanBlockLength: 0.5 }],
    ['two levels on one side', history, { targetChange: -0.2 }],
    ['a level at the price itself', history, { stopChange: 0 }],
    ['a level below nothing', history, { stopChange: -1 }],
  ])('%s is refused', (_, sessions, change) => {
    expect(() => createPathSampler(sessions, { ...plan, ...levels, ...change })).toThrow(RangeError);
  });
});
