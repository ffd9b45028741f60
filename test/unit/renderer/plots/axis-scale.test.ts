import { describe, expect, it } from 'vitest';
import { dayAxis, logarithmic, numberAxis, percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { axisScale } from '#renderer/components/plots/axis-scale.ts';
import { columnExtent } from '#renderer/components/plots/column-extent.ts';
import { padExtent } from '#renderer/components/plots/pad-extent.ts';
import { stepDecimals } from '#renderer/components/plots/step-decimals.ts';
import { parseBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';

const day = (text: string): number => {
  const date = parseBusinessDate(text);
  if (date === null) throw new Error(text);
  return toDayNumber(date);
};
const labels = (scale: ReturnType<typeof axisScale>, count = 5) =>
  scale.ticks(count).map(({ label }) => label);

describe('an axis over pixels', () => {
  it('goes there and back', () => {
    const scale = axisScale(percentAxis('Return'), [-0.1, 0.3], [200, 0]);
    expect(scale.toPixel(-0.1)).toBe(200);
    expect(scale.toPixel(0.1)).toBeCloseTo(100);
    expect(scale.toValue(100)).toBeCloseTo(0.1);
  });

  it('writes ticks with just the decimals that tell them apart', () => {
    const thin = '\u202f';
    expect(labels(axisScale(percentAxis('Return'), [0, 0.04], [0, 100]), 4)).toEqual([
      `0${thin}%`,
      `1${thin}%`,
      `2${thin}%`,
      `3${thin}%`,
      `4${thin}%`,
    ]);
    expect(labels(axisScale(numberAxis('Beta'), [0.9, 1], [0, 100]), 2)).toEqual(['0.90', '0.95', '1.00']);
  });

  it('has no tick between two counts', () => {
    expect(labels(axisScale(numberAxis('Stops', 0), [0, 3], [0, 100]), 6)).toEqual(['0', '1', '2', '3']);
  });

  it('writes dates as days, months or years, by how far apart they are', () => {
    expect(labels(axisScale(dayAxis('Date'), [day('2024-01-01'), day('2024-01-29')], [0, 400]), 4)).toContain(
      '8 Jan',
    );
    expect(labels(axisScale(dayAxis('Date'), [day('2024-01-01'), day('2024-12-30')], [0, 400]), 4)).toContain(
      'Apr 2024',
    );
    expect(labels(axisScale(dayAxis('Date'), [day('2015-01-01'), day('2025-01-02')], [0, 400]), 5)).toContain(
      '2020',
    );
  });

  it('keeps the ends that the axis sets', () => {
    const scale = axisScale(numberAxis('Sessions', 0, { from: 0 }), [3, 40], [0, 100]);
    expect([scale.from, scale.to]).toEqual([0, 40]);
  });

  it('puts a constant in the middle, and stands without any value', () => {
    expect(axisScale(numberAxis('Beta'), [2, 2], [0, 100]).toPixel(2)).toBe(50);
    expect(axisScale(numberAxis('Beta'), [0, 0], [0, 100]).toPixel(0)).toBe(50);
    const empty = axisScale(numberAxis('Beta'), [Number.NaN, Number.NaN], [0, 100]);
    expect([empty.from, empty.to]).toEqual([0, 1]);
  });

  it('is logarithmic above zero alone', () => {
    const axis = logarithmic(numberAxis('Growth'));
    expect(axisScale(axis, [1, 100], [0, 100]).toPixel(10)).toBeCloseTo(50);
    expect(() => axisScale(axis, [0, 100], [0, 100])).toThrow(/reaches 0/);
  });
});

describe('the ends of marks', () => {
  it('leave out what is missing', () => {
    expect(columnExtent([[Number.NaN, 2, -1], Float64Array.of(5, Number.POSITIVE_INFINITY)])).toEqual([
      -1, 5,
    ]);
    expect(columnExtent([[Number.NaN], []])).toEqual([Number.NaN, Number.NaN]);
  });

  it('get air, but none across zero', () => {
    expect(padExtent([10, 20], 0.1)).toEqual([9, 21]);
    expect(padExtent([0.1, 20], 0.1)[0]).toBe(0);
    expect(padExtent([-20, -0.1], 0.1)[1]).toBe(0);
  });
});

describe('decimals for a step', () => {
  it.each([
    [5, 0],
    [0.5, 1],
    [0.25, 2],
    [0.1 + 0.2, 1],
    [0, 0],
  ])('of %s are %s', (step, decimals) => expect(stepDecimals(step)).toBe(decimals));
});
