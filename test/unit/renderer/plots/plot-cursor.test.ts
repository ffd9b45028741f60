import { describe, expect, it } from 'vitest';
import { numberAxis } from '#renderer/components/plots/axis-kinds.ts';
import { axisScale } from '#renderer/components/plots/axis-scale.ts';
import { cursorStops, nearestIndex } from '#renderer/components/plots/cursor-stops.ts';
import { nearestPoint, pointOrder } from '#renderer/components/plots/point-order.ts';
import { legendEntries, stopTable, valueAt } from '#renderer/components/plots/read-out.ts';
import { stepStop } from '#renderer/components/plots/step-stop.ts';
import type { PlotBand, PlotLine } from '#renderer/components/plots/plot-types.ts';

const line: PlotLine = { name: 'Fund', x: [0, 1, 2], y: [5, Number.NaN, 7], tone: 'one' };
const band: PlotBand = {
  x: [1, 2],
  levels: [{ name: '5 % to 95 %', low: [1, 2], high: [8, 9] }],
  tone: 'one',
};
const x = numberAxis('Day', 0);
const y = numberAxis('Value', 1);

describe('where a plot can be read', () => {
  it('is every x of its marks, once and in order', () => {
    expect([...cursorStops([[2, 1, Number.NaN], Float64Array.of(1, 3)])]).toEqual([1, 2, 3]);
    expect([...cursorStops([])]).toEqual([]);
  });

  it('is the nearest to the pointer', () => {
    expect(nearestIndex([0, 10, 20], 14)).toBe(1);
    expect(nearestIndex([0, 10, 20], 15)).toBe(1);
    expect(nearestIndex([0, 10, 20], 16)).toBe(2);
    expect(nearestIndex([0, 10, 20], -5)).toBe(0);
    expect(nearestIndex([], 1)).toBe(-1);
    expect(nearestIndex([0], Number.NaN)).toBe(-1);
  });
});

describe('what is read', () => {
  it('is the value there, a gap for a gap, and nothing beyond the ends', () => {
    expect(valueAt(line.x, line.y, 2)).toBe(7);
    expect(valueAt(line.x, line.y, 1)).toBeNaN();
    expect(valueAt(line.x, line.y, 3)).toBeNaN();
  });

  it('names every line and band', () => {
    expect(legendEntries([line], [band], y, 2).map(({ name, value }) => [name, value])).toEqual([
      ['Fund', '7.0'],
      ['5 % to 95 %', '2.0 to 9.0'],
    ]);
  });

  it('is a table as well', () => {
    expect(stopTable([0, 1], [line], [band], x, y)).toEqual({
      headings: ['Day', 'Fund', '5 % to 95 %'],
      rows: [
        ['0', '5.0', 'n/a to n/a'],
        ['1', 'n/a', '1.0 to 8.0'],
      ],
    });
  });
});

describe('the keys', () => {
  it.each([
    ['ArrowRight', 4, 5],
    ['ArrowLeft', 0, 0],
    ['PageDown', 4, 14],
    ['Home', 50, 0],
    ['End', 4, 99],
  ])('%s from %s goes to %s', (key, from, to) => expect(stepStop(key, from, 100)).toBe(to));

  it('that mean nothing here are left alone', () => {
    expect(stepStop('a', 4, 100)).toBeNull();
    expect(stepStop('End', 0, 0)).toBeNull();
  });
});

describe('points', () => {
  const points = [
    { name: 'a', x: [3, 1], y: [3, 1], tone: 'one' },
    { name: 'b', x: [2, Number.NaN], y: [2, 5], tone: 'two' },
  ] as const;
  const order = pointOrder(points);
  const across = axisScale(x, [0, 10], [0, 1000]);
  const up = axisScale(y, [0, 10], [1000, 0]);

  it('are walked in order of x, without those that have no place', () => {
    expect(Array.from({ length: order.length }, (_, place) => order.at(place))).toMatchObject([
      { set: 0, index: 1 },
      { set: 1, index: 0 },
      { set: 0, index: 0 },
    ]);
  });

  it('are found near the pointer, not far from it', () => {
    expect(nearestPoint(points, order, across, up, 205, 795)).toBe(1);
    expect(nearestPoint(points, order, across, up, 600, 100)).toBe(-1);
  });
});
