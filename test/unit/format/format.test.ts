import { describe, expect, it } from 'vitest';
import { formatAge } from '#shared/format/format-age.ts';
import { formatCompact } from '#shared/format/format-compact.ts';
import { formatExact } from '#shared/format/format-exact.ts';
import { formatDate, formatDatesIn, formatDay, formatWeekday } from '#shared/format/format-day.ts';
import { formatDollars } from '#shared/format/format-dollars.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { formatSharePrice } from '#shared/format/format-share-price.ts';
import { formatValue } from '#shared/format/format-value.ts';

describe('formatNumber', () => {
  it.each([
    [0, 2, '0.00'],
    [1234.5, 2, '1,234.50'],
    [-1234567.891, 1, '\u22121,234,567.9'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [0.004, 2, '0.00'],
    [-0.004, 2, '0.00'],
    [Number.NaN, 2, 'n/a'],
    [Number.NEGATIVE_INFINITY, 2, 'n/a'],
  ])('writes %d with %d decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  it('marks gains when asked, but not what rounds to zero', () => {
    expect(formatNumber(2, 1, 'always')).toBe('+2.0');
    expect(formatNumber(0.01, 1, 'always')).toBe('0.0');
  });
});

describe('formatPercent', () => {
  it('turns a fraction into percent', () => {
    expect(formatPercent(0.1245)).toBe('12.45\u202f%');
    expect(formatPercent(-0.06, 1, 'always')).toBe('\u22126.0\u202f%');
    expect(formatPercent(Number.NaN)).toBe('n/a');
  });
});

describe('formatDollars', () => {
  it('puts the sign before the currency', () => {
    expect(formatDollars(-4996.8)).toBe('\u2212$4,996.80');
    expect(formatDollars(1e6, 0, 'always')).toBe('+$1,000,000');
    expect(formatDollars(Number.NaN)).toBe('n/a');
  });
});

describe('formatPrice and formatValue', () => {
  it('shows finer ticks below a dollar', () => {
    expect(formatSharePrice(0.03126)).toBe('$0.0313');
    expect(formatSharePrice(4.8)).toBe('$4.80');
    expect(formatPrice(35.2)).toBe('35.20');
    expect(formatPrice(0.4312)).toBe('0.4312');
    expect(formatPrice(0)).toBe('0.00');
  });

  it('carries the unit of the series', () => {
    expect(formatValue(4.58, 'percent')).toBe('4.58\u202f%');
    expect(formatValue(-1250, 'millionDollars')).toBe('\u22121,250.0\u202fM$');
    expect(formatValue(2504.123, 'points')).toBe('2,504.12');
    expect(formatValue(Number.NaN, 'percent')).toBe('n/a');
  });
});

describe('formatExact', () => {
  it.each([
    [10418.75, '10,418.75'],
    [1_234_567, '1,234,567'],
    [-0.1, '\u22120.1'],
    [1e-9, '0.000000001'],
    [0.1 + 0.2, '0.3'],
    [Number.NaN, 'n/a'],
  ])('writes %d as %s', (value, text) => {
    expect(formatExact(value)).toBe(text);
  });
});

describe('formatCompact', () => {
  it.each([
    [28614500, '28.61M'],
    [-1500, '\u22121.50K'],
    [999, '999'],
    [999_996, '1.00M'],
    [3.2e12, '3.20T'],
    [Number.NaN, 'n/a'],
  ])('writes %d as %s', (value, text) => {
    expect(formatCompact(value)).toBe(text);
  });
});

describe('days and ages', () => {
  it('names the month and the weekday', () => {
    expect(formatDay(0)).toBe('1 Jan 1970');
    expect(formatWeekday(20440)).toBe('Thu 18 Dec 2025');
    expect(formatDate('2025-12-18')).toBe('18 Dec 2025');
    expect(formatDate('soon')).toBe('soon');
    expect(formatDatesIn('2025-12-18: 9, not 2025-13-40')).toBe('18 Dec 2025: 9, not 2025-13-40');
    expect(formatDay(Number.NaN)).toBe('n/a');
  });

  it('counts sessions in the singular and the plural', () => {
    expect(formatAge(0)).toBe('current');
    expect(formatAge(1)).toBe('1 session old');
    expect(formatAge(1200)).toBe('1,200 sessions old');
  });
});
