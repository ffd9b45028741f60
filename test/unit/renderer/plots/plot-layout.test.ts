import { describe, expect, it } from 'vitest';
import { numberAxis } from '#renderer/components/plots/axis-kinds.ts';
import { axisScale } from '#renderer/components/plots/axis-scale.ts';
import { bandPath, dotsPath, linePath, ringsPath } from '#renderer/components/plots/mark-paths.ts';
import { placeLabels } from '#renderer/components/plots/place-labels.ts';
import { plotBox, tickCount } from '#renderer/components/plots/plot-box.ts';
import { thinRows } from '#renderer/components/plots/thin-rows.ts';

const across = axisScale(numberAxis('x'), [0, 10], [0, 100]);
const up = axisScale(numberAxis('y'), [0, 10], [100, 0]);

describe('paths', () => {
  it('of a line break at a gap', () => {
    expect(linePath([0, 1, 2, 3], [0, 1, Number.NaN, 3], across, up)).toBe('M0,100L10,90M30,70Z');
  });

  it('of a band close around what is known', () => {
    expect(bandPath([0, 10], [1, 1], [2, 2], across, up)).toBe('M0,80L100,80L100,90L0,90Z');
    expect(bandPath([0, 10], [Number.NaN, Number.NaN], [2, 2], across, up)).toBe('');
  });

  it('of dots share the points out among the layers, and leave out what has no place', () => {
    const x = [1, 2, 3, 4];
    const y = [1, Number.NaN, 3, 4];
    const layers = [0, 1].map((layer) => dotsPath(x, y, across, up, layer, 2));
    expect(layers).toEqual(['M10,90h0M30,70h0', 'M40,60h0']);
  });

  it('of rings turn about each point', () => {
    expect(ringsPath([5], [5], across, up, 3)).toBe('M47,50a3,3 0 1 0 6,0a3,3 0 1 0 -6,0');
  });
});

describe('the room of a plot', () => {
  it('is wide enough for the longest figure, and never all of it', () => {
    const size = { width: 600, height: 300, fontPixels: 11 };
    expect(plotBox(size, ['1,000,000 %']).left).toBeGreaterThan(plotBox(size, ['1 %']).left);
    const narrow = plotBox({ width: 60, height: 40, fontPixels: 11 }, ['1,000,000 %']);
    expect(narrow.left).toBeLessThan(narrow.right);
    expect(narrow.bottom).toBeGreaterThan(0);
  });

  it('holds between two and ten ticks', () => {
    expect(tickCount(10, 60)).toBe(2);
    expect(tickCount(5000, 20)).toBe(10);
  });
});

describe('labels of upright lines', () => {
  it('stand beside them, on the other side at the edge, and lower where one stands already', () => {
    expect(
      placeLabels(
        [
          { at: 10, width: 40 },
          { at: 30, width: 40 },
          { at: 95, width: 40 },
        ],
        0,
        100,
      ),
    ).toEqual([
      { left: 10, row: 0 },
      { left: 30, row: 1 },
      { left: 55, row: 0 },
    ]);
  });
});

describe('a long table', () => {
  it('is thinned evenly between its first and last row', () => {
    expect(thinRows([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 3, 6]);
    expect(thinRows([0, 1], 3)).toEqual([0, 1]);
  });
});
