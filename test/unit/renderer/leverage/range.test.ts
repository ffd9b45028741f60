import { describe, expect, it } from 'vitest';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { holdingRange } from '#renderer/views/leverage/range/holding-range.ts';
import { moveRange } from '#renderer/views/leverage/range/move-range.ts';
import { stepDay } from '#renderer/views/leverage/range/step-day.ts';

const date = (text: string) => text as BusinessDate;
const day = (text: string): number => toDayNumber(date(text));
const [first, last] = [day('2015-01-02'), day('2025-12-18')];
const dates = ({ from, to }: { from: number; to: number }) => [toBusinessDate(from), toBusinessDate(to)];

describe('the holding looked at', () => {
  it('is what was chosen', () => {
    const range = holdingRange({ from: date('2024-02-01'), to: date('2024-02-29') }, first, last);
    expect(dates(range)).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('is the last half year when nothing was', () => {
    expect(dates(holdingRange({ from: null, to: null }, first, last))).toEqual(['2025-06-18', '2025-12-18']);
    expect(dates(holdingRange({ from: null, to: date('2020-03-31') }, first, last))).toEqual([
      '2019-09-30',
      '2020-03-31',
    ]);
  });

  it('never reaches past the days that there are', () => {
    const later = { from: date('2014-01-01'), to: date('2026-06-01') };
    expect(holdingRange(later, first, last)).toEqual({ from: first, to: last });
    const before = { from: date('2030-01-01'), to: date('2001-01-01') };
    expect(dates(holdingRange(before, first, last))).toEqual(['2025-06-18', '2025-12-18']);
  });
});

describe('a hand on the strip', () => {
  const range = { from: first + 100, to: first + 200 };
  it('moves an end, but never past the other', () => {
    expect(moveRange({ kind: 'from' }, range, first + 150.4, first, last).from).toBe(first + 150);
    expect(moveRange({ kind: 'from' }, range, last, first, last)).toEqual({
      from: range.to - 1,
      to: range.to,
    });
    expect(moveRange({ kind: 'to' }, range, first, first, last)).toEqual({
      from: range.from,
      to: range.from + 1,
    });
  });

  it('moves the whole without changing its length, within the days', () => {
    const grip = { kind: 'whole', day: first + 150, range } as const;
    expect(moveRange(grip, range, first + 160, first, last)).toEqual({ from: first + 110, to: first + 210 });
    expect(moveRange(grip, range, last, first, last)).toEqual({ from: last - 100, to: last });
    expect(moveRange(grip, range, first - 900, first, last)).toEqual({ from: first, to: first + 100 });
  });

  it('draws a new one in either direction', () => {
    const grip = { kind: 'new', day: first + 500 } as const;
    expect(moveRange(grip, range, first + 500, first, last)).toBe(range);
    expect(moveRange(grip, range, first + 480, first, last)).toEqual({ from: first + 480, to: first + 500 });
    expect(moveRange(grip, range, first + 530, first, last)).toEqual({ from: first + 500, to: first + 530 });
  });
});

describe('a key on an end', () => {
  it('steps by sessions, over weekends and holidays', () => {
    expect(stepDay('ArrowRight', day('2024-07-03'), first, last)).toBe(day('2024-07-05'));
    expect(stepDay('ArrowLeft', day('2024-07-08'), first, last)).toBe(day('2024-07-05'));
    expect(stepDay('PageDown', day('2024-07-31'), first, last)).toBe(day('2024-07-01'));
  });

  it('goes to the ends and not beyond; other keys do nothing', () => {
    expect(stepDay('Home', day('2024-07-03'), first, last)).toBe(first);
    expect(stepDay('PageUp', day('2025-12-17'), first, last)).toBe(last);
    expect(stepDay('a', first, first, last)).toBeNull();
  });
});
