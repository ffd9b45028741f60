import { describe, expect, it } from 'vitest';
import { type GapBeyondStopTable, gapBeyondStop } from '#shared/sizing/gap-beyond-stop.ts';

const table: GapBeyondStopTable = {
  side: 'long',
  horizonSessions: 20,
  distances: [0.01, 0.02, 0.05, 0.1],
  stopsSet: [9, 9, 9, 9],
  touches: [5, 4, 3, 0],
  opensBeyond: [3, 2, 1, 0],
  medianGap: [-0.004, -0.008, -0.02, null],
};

describe('the median gap at a distance', () => {
  it.each([
    [0.01, -0.004],
    [0.015, -0.006],
    [0.03, -0.012],
    [0.05, -0.02],
    [0.003, -0.004],
    [0.07, null],
    [0.1, null],
    [0.2, null],
    [0, null],
    [Number.NaN, null],
  ])('of %d is %d', (distance, expected) => {
    const gap = gapBeyondStop(table, distance);
    if (expected === null) expect(gap).toBeNull();
    else expect(gap).toBeCloseTo(expected, 12);
  });
});
