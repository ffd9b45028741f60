import { describe, expect, it } from 'vitest';
import { clampView } from '#renderer/charts/clamp-view.ts';
import { rangeStartDay } from '#renderer/charts/range-start-day.ts';
import { sourceTarget } from '#renderer/charts/source-target.ts';
import { rangeTarget } from '#renderer/charts/view-target.ts';
import { viewFromDays } from '#renderer/charts/view-from-days.ts';
import { dayNumberOf, toBusinessDate } from '#shared/domain/business-date.ts';
import { chartAnswer } from './chart-answer.ts';

describe('rangeStartDay', () => {
  const from = (range: Parameters<typeof rangeStartDay>[0], year: number, month: number, day: number) =>
    toBusinessDate(rangeStartDay(range, dayNumberOf(year, month, day)));

  it('goes back by the calendar from the last bar', () => {
    expect(from('1M', 2025, 12, 18)).toBe('2025-11-18');
    expect(from('6M', 2025, 3, 10)).toBe('2024-09-10');
    expect(from('5Y', 2025, 12, 18)).toBe('2020-12-18');
    expect(from('YTD', 2025, 12, 18)).toBe('2025-01-01');
  });

  it('takes the last day of a shorter month', () => {
    expect(from('1M', 2025, 3, 31)).toBe('2025-02-28');
    expect(from('1Y', 2024, 2, 29)).toBe('2023-02-28');
  });

  it('has no start for ALL', () => {
    expect(rangeStartDay('ALL', 20_000)).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe('viewFromDays', () => {
  it('holds the bars of the days, both included', () => {
    expect(viewFromDays(chartAnswer(), 20_002, 20_005, 0.1)).toEqual({ from: 2, to: 6 });
  });

  it('leaves empty slots after the last bar', () => {
    const view = viewFromDays(chartAnswer(), Number.NEGATIVE_INFINITY, 20_009, 0.2);
    expect(view).toEqual({ from: 0, to: 12.5 });
  });

  it('starts at the first bar of a coarse bucket, never after the day asked for', () => {
    const coarse = chartAnswer({
      length: 3,
      barsTotal: 12,
      endBar: 12,
      barsPerBucket: 4,
      day: Int32Array.of(20_003, 20_007, 20_011),
    });
    expect(viewFromDays(coarse, 20_005, 20_006, 0).from).toBe(4);
  });
});

describe('rangeTarget', () => {
  // Fridays and Mondays around a year's end that falls on a Sunday.
  const lastDay = dayNumberOf(2024, 1, 5);
  const day = Int32Array.of(
    dayNumberOf(2023, 12, 28),
    dayNumberOf(2023, 12, 29),
    dayNumberOf(2024, 1, 2),
    lastDay,
  );
  const answer = chartAnswer({ length: 4, day });

  it('begins with the close that the return of the range is counted from', () => {
    expect(rangeTarget('YTD', lastDay, 0)(answer).from).toBe(1);
    expect(rangeTarget('1M', dayNumberOf(2024, 1, 29), 0)(answer).from).toBe(1);
    expect(rangeTarget('1M', dayNumberOf(2024, 1, 31), 0)(answer).from).toBe(1);
  });

  it('begins with the first bar where the history is shorter', () => {
    expect(rangeTarget('1Y', lastDay, 0)(answer).from).toBe(0);
    expect(rangeTarget('ALL', lastDay, 0)(answer).from).toBe(0);
  });
});

describe('clampView', () => {
  it('stops at the first bar, and a fifth of a screen after the last', () => {
    expect(clampView({ from: -30, to: 20 }, 100)).toEqual({ from: 0, to: 50 });
    expect(clampView({ from: 500, to: 550 }, 100)).toEqual({ from: 60, to: 110 });
  });

  it('zooms neither below five bars nor far beyond the series', () => {
    expect(clampView({ from: 50, to: 51 }, 100)).toEqual({ from: 48, to: 53 });
    expect(clampView({ from: -500, to: 600 }, 100)).toEqual({ from: 0, to: 125 });
  });
});

describe('sourceTarget', () => {
  const former = {
    symbol: 'IWM',
    barsTotal: 100,
    view: { from: 60, to: 110 },
    fromDay: 20_003,
    toDay: 20_006,
  };

  it('moves along with new bars when the last one was on screen', () => {
    const whole = chartAnswer({ length: 103 });
    expect(sourceTarget(whole, '1Y', former, 0.1)(whole)).toEqual({ from: 63, to: 113 });
  });

  it('stays in the past when the user looks there', () => {
    const whole = chartAnswer({ length: 103 });
    const past = { ...former, view: { from: 10, to: 40 } };
    expect(sourceTarget(whole, '1Y', past, 0.1)(whole)).toEqual({ from: 10, to: 40 });
  });

  it('shows the same days of another symbol', () => {
    const answer = chartAnswer({ length: 50 });
    const other = { ...answer, provenance: { ...answer.provenance, symbol: 'SPY' } };
    expect(sourceTarget(other, '1Y', { ...former, fromDay: 20_010, toDay: 20_029 }, 0.1)(other)).toEqual({
      from: 10,
      to: 30,
    });
  });
});
