import { describe, expect, it } from 'vitest';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import { withToday } from '#renderer/views/leverage/drag/with-today.ts';
import { lengthMarks } from '#renderer/views/leverage/lengths/length-marks.ts';
import { windowMarks } from '#renderer/views/leverage/lengths/window-marks.ts';
import { movePoint } from '#renderer/views/leverage/path/move-point.ts';
import { pathPresets, presetOf } from '#renderer/views/leverage/path/path-presets.ts';
import { pathSentence } from '#renderer/views/leverage/path/path-sentence.ts';
import { explorePath } from '#shared/leverage/explore-path.ts';

const column = (...values: number[]) => Float64Array.from(values);

describe('holdings as points', () => {
  it('stand at the return of the index and the distance from its multiple, ahead and behind apart', () => {
    const windows = {
      fromDay: Int32Array.of(1, 2, 3),
      toDay: Int32Array.of(2, 3, 4),
      indexReturn: column(0.1, -0.02, Number.NaN),
      fundReturn: column(0.33, -0.07, 0.1),
    };
    const { points, lines, places } = windowMarks(windows, 3, 'IWM');
    expect(places).toEqual([[0], [1]]);
    expect(points.map(({ y }) => Array.from(y, (value) => Math.round(value * 1e6) / 1e6))).toEqual([
      [0.03],
      [-0.01],
    ]);
    // The bound lies above L x index everywhere but at no move.
    expect(Math.min(...Array.from(lines[0]?.y as ArrayLike<number>))).toBeCloseTo(0, 4);
  });
});

describe('multiples over holding lengths', () => {
  it('show the middle half about the stated multiple, and count what lies outside', () => {
    const row = (sessions: number, spread: number) => ({
      sessions,
      holdings: 100,
      slope: { value: 3 },
      lower: { value: 3 - spread },
      median: { value: 3 },
      upper: { value: 3 + spread },
      ahead: { value: 0.5 },
    });
    const marks = lengthMarks({
      multiple: 3,
      byLength: [row(1, 0.01), row(21, 0.2), { ...row(252, 0), median: { value: null, reason: 'few' } }],
      ratios: { sessions: column(1, 21, 21), ratio: column(3, 3.1, 9) },
    } as unknown as RequestOutput<'leverage.windows'>);
    expect([marks.from, marks.to]).toEqual([expect.closeTo(2.56, 9), expect.closeTo(3.44, 9)]);
    expect(marks.outside).toBe(1);
    expect(Array.from(marks.points[0]?.y as ArrayLike<number>)).toEqual([3, 3.1]);
    expect(marks.lines[0]?.y[2]).toBeNaN();
  });
});

describe('the tables of drag', () => {
  const table = {
    volatilities: [0.1, 0.3],
    drags: [[-0.01], [-0.09]],
    returns: [
      [0.3, 0.2],
      [-0.3, -0.4],
    ],
  };
  const today = { volatility: 0.2, drags: [-0.04], returns: [0.25, -0.35] };
  it('hold today’s volatility in its place', () => {
    const lines = withToday({
      ...table,
      current: { value: today },
    } as unknown as RequestOutput<'leverage.table'>);
    expect(lines.map(({ volatility }) => volatility)).toEqual([0.1, 0.2, 0.3]);
    expect(lines[1]).toEqual({ ...today, today: true });
    expect(lines[2]?.returns).toEqual([0.2, -0.4]);
  });

  it('do without it where it is unknown', () => {
    const current = { value: null, reason: 'too few closes' };
    expect(withToday({ ...table, current } as unknown as RequestOutput<'leverage.table'>)).toHaveLength(2);
  });
});

describe('a path drawn by hand', () => {
  it('moves one point and leaves the others where they were', () => {
    const moved = movePoint([0.1, -0.1, 0.1], 1, 1.2);
    expect(moved).toEqual([0.2, -0.175, 0.1]);
    expect(movePoint([0.1, -0.1], 2, 1.1)).toEqual([0.1, 0]);
  });

  it('stays above nothing', () => {
    expect(movePoint([0.1], 1, -3)).toEqual([-0.95]);
  });

  it('is named where it is a preset', () => {
    expect(presetOf([0.1, -0.1, 0.1, -0.1])).toBe('seesaw');
    expect(presetOf([0.1, -0.1, 0.1])).toBeNull();
  });

  it('says who was helped and who was hurt', () => {
    const words = (moves: readonly number[]) => pathSentence(explorePath(moves, [1, 3, -3]));
    expect(words(pathPresets.seesaw.moves)).toContain('hurt 3× by 11.22 points and hurt −3× by 23.16 points');
    expect(words(pathPresets.up.moves)).toMatch(/helped 3× by .* and helped −3× by/);
    expect(words([0.1])).toContain('left 3× where it would be');
  });
});
