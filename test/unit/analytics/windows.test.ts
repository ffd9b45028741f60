import { describe, expect, it } from 'vitest';
import { resolveWindow } from '#electron/analytics/returns/resolve-window.ts';
import { monthsBefore, startOfQuarter } from '#electron/analytics/returns/window-anchor.ts';
import { windowReturn } from '#electron/analytics/returns/window-return.ts';
import { type DayNumber, toBusinessDate } from '#shared/domain/business-date.ts';
import { parseReturnWindow, type ReturnWindow } from '#shared/domain/return-window.ts';
import { dayOf, daysOf } from '../../support/analytics/bars.ts';
import { column } from '../../support/analytics/column.ts';

const days = daysOf(
  '2023-12-28',
  '2023-12-29',
  '2024-01-02',
  '2024-01-31',
  '2024-02-28',
  '2024-02-29',
  '2024-03-28',
  '2024-05-31',
);
const close = column(100, 110, 99, 121, 120, 132, 130, 143);
const last = days.length - 1;
const named = (name: string): ReturnWindow => {
  const window = parseReturnWindow(name);
  if (window === null) throw new Error(`${name} is no window`);
  return window;
};
const baseDate = (window: ReturnWindow, asOfIndex = last): string => {
  const resolved = resolveWindow(days, window, asOfIndex);
  return resolved.baseIndex === null ? resolved.reason : toBusinessDate(days[resolved.baseIndex]);
};

describe('the anchor so many months before', () => {
  it.each([
    ['2024-05-31', 3, '2024-02-29'],
    ['2023-05-31', 3, '2023-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2024-01-15', 1, '2023-12-15'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2024-12-31', 6, '2024-06-30'],
    ['2024-01-31', 25, '2021-12-31'],
  ])('%s less %d is %s', (from, months, expected) => {
    expect(toBusinessDate(monthsBefore(dayOf(from), months))).toBe(expected);
  });

  it.each([
    ['2024-01-01', '2024-01-01'],
    ['2024-03-31', '2024-01-01'],
    ['2024-12-18', '2024-10-01'],
  ])('the quarter of %s starts on %s', (day, start) => {
    expect(toBusinessDate(startOfQuarter(dayOf(day)))).toBe(start);
  });
});

describe('the base of a window', () => {
  it.each([
    ['YTD', '2023-12-29'],
    ['1M', '2024-03-28'],
    ['3M', '2024-02-29'],
    ['5M', '2023-12-29'],
    ['2D', '2024-02-29'],
    ['7D', '2023-12-28'],
  ])('%s is the last bar on or before its anchor: %s', (name, expected) => {
    expect(baseDate(named(name))).toBe(expected);
  });

  it.each([
    ['6M', /history starts 2023-12-28, after the base date 2023-11-30/],
    ['8D', /history has 7 sessions before 2024-05-31, not 8/],
  ])('%s beyond the history has a reason', (name, reason) => {
    expect(baseDate(named(name))).toMatch(reason);
  });

  it('follows the as-of bar, and without one there is none', () => {
    expect(baseDate(named('YTD'), 1)).toMatch(/after the base date 2022-12-31/);
    expect(baseDate(named('1M'), 3)).toBe('2023-12-29');
    expect(baseDate(named('YTD'), -1)).toMatch(/no bar/);
  });

  it('of two dates takes the last bars on or before them, none after the as-of bar', () => {
    const custom = (from: string, to: string): ReturnWindow => ({
      kind: 'custom',
      from: dayOf(from) as DayNumber,
      to: dayOf(to) as DayNumber,
    });
    expect(resolveWindow(days, custom('2024-01-01', '2024-03-01'), last)).toEqual({
      baseIndex: 1,
      lastIndex: 5,
    });
    expect(resolveWindow(days, custom('2024-01-01', '2024-03-01'), 3)).toEqual({
      baseIndex: 1,
      lastIndex: 3,
    });
    expect(resolveWindow(days, custom('2024-03-01', '2024-05-01'), 3)).toEqual({
      baseIndex: 3,
      lastIndex: 3,
    });
    expect(baseDate(custom('2020-01-01', '2024-03-01'))).toMatch(/history starts/);
    expect(baseDate(custom('2024-03-01', '2024-01-01'))).toMatch(/ends before it starts/);
    expect(baseDate(custom('2020-01-01', '2020-03-01'))).toMatch(/history starts/);
  });
});

describe('names of windows', () => {
  it.each([
    ['5d', { kind: 'sessions', count: 5 }],
    ['12M', { kind: 'months', count: 12 }],
    ['2Y', { kind: 'months', count: 24 }],
    ['ytd', { kind: 'yearToDate' }],
    ['0D', null],
    ['M', null],
    ['3W', null],
    ['-1M', null],
  ])('%s', (name, expected) => {
    expect(parseReturnWindow(name)).toEqual(expected);
  });
});

describe('the return of a window', () => {
  it('comes with both dates, both closes and the deepest fall between', () => {
    const { change, ...rest } = windowReturn(days, close, named('YTD'), last);
    expect(change).toBeCloseTo(0.3, 12);
    expect(rest).toEqual({
      baseDate: '2023-12-29',
      lastDate: '2024-05-31',
      baseClose: 110,
      lastClose: 143,
      maximumDrawdown: 99 / 110 - 1,
      peakDate: '2023-12-29',
      troughDate: '2024-01-02',
    });
  });

  it('steps back over gaps to closes that are known, and says on which day', () => {
    const holed = column(100, null, 99, 121, 120, 132, 130, null);
    expect(windowReturn(days, holed, named('YTD'), last)).toMatchObject({
      baseDate: '2023-12-28',
      lastDate: '2024-03-28',
      baseClose: 100,
      lastClose: 130,
    });
    const unknown = column(null, null, 99, 121, 120, 132, 130, 143);
    expect(windowReturn(days, unknown, named('YTD'), last)).toEqual({
      change: null,
      reason: 'no close is known on or before 2023-12-29',
    });
  });

  it('is null with the reason when the history is too short', () => {
    expect(windowReturn(days, close, named('12M'), last)).toMatchObject({ change: null });
  });
});
