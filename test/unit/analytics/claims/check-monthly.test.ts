import { describe, expect, it } from 'vitest';
import { checkMonthly } from '#electron/analytics/claims/check-monthly.ts';
import type { ClaimSeries } from '#electron/analytics/claims/claim-series.ts';
import { type BusinessDate, dayNumberOf, toDayNumber } from '#shared/domain/business-date.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';

/** One figure a month from January 2024, dated its first day as the publisher does. */
function monthly(symbol: string, unit: Provenance['unit'], values: readonly number[]): ClaimSeries {
  const close = Float64Array.from(values);
  const day = Int32Array.from(values, (_, i) => dayNumberOf(2024 + Math.floor(i / 12), (i % 12) + 1, 1));
  const bars = { day, open: close, high: close, low: close, close, volume: close.map(() => Number.NaN) };
  const provenance = { symbol, unit } as Provenance;
  return { symbol, bars, provenance, total: { close: null, reason: 'None.' } };
}

const figure = (value: number): StatedFigure => ({
  value,
  unit: 'fraction',
  hedge: 'exact',
  decimals: 1,
  span: { start: 0, end: 1 },
});
const on = (date: string) => ({ through: toDayNumber(date as BusinessDate), isStated: true });
const october = '2025-10-01' as BusinessDate;
// 300 in October 2024, 309.3 in October 2025: 3.1 %.
const prices = monthly('CPIAUCSL', 'index' as never, [...Array(9).fill(298), ...Array(12).fill(300), 309.3]);
const jobs = monthly('UNRATE', 'percent', [...Array(21).fill(4.1), 4.2]);
const rise = (value: number, month: BusinessDate | null) =>
  ({ of: 'yearChange', month, figure: figure(value) }) as const;
const rate = (value: number, month: BusinessDate | null) =>
  ({ of: 'level', month, figure: figure(value) }) as const;

describe('a figure that comes once a month', () => {
  it('is held against the observation of its month, however old that is by the day', () => {
    expect(checkMonthly(prices, rise(0.031, october), on('2025-11-14'))).toMatchObject({
      verdict: 'confirmed',
      sentence: expect.stringContaining('from October 2024 to October 2025'),
      from: { date: '2024-10-01' },
      to: { date: '2025-10-01' },
    });
    expect(checkMonthly(prices, rise(0.045, october), on('2025-11-14')).verdict).toBe('contradicted');
    expect(checkMonthly(jobs, rate(0.042, october), on('2025-11-14'))).toMatchObject({
      verdict: 'confirmed',
      value: { value: 0.042 },
    });
  });

  it('cannot be checked before it was public, nor takes the month before for it', () => {
    const early = checkMonthly(prices, rise(0.031, october), on('2025-11-07'));
    expect(early).toMatchObject({ verdict: 'cannotCheck', value: { value: null } });
    expect(early.sentence).toBe('The figure of CPIAUCSL for October 2025 was not public on 7 Nov 2025.');
    expect(checkMonthly(jobs, rate(0.042, null), on('2025-10-31'))).toMatchObject({
      verdict: expect.not.stringMatching('confirmed'),
      to: { date: '2025-09-01' },
    });
  });

  it('cannot be checked where the month, or the one that it is compared with, is not stored', () => {
    const missing = checkMonthly(jobs, rate(0.042, null), on('2026-01-15'));
    expect(missing.sentence).toBe(
      'The last figure of UNRATE is of October 2025; that of December 2025 was public.',
    );
    const short = monthly('CPIAUCSL', 'index' as never, [300, 301]);
    expect(checkMonthly(short, rise(0.03, '2024-02-01' as BusinessDate), on('2025-11-14'))).toMatchObject({
      verdict: 'cannotCheck',
      missing: ['CPIAUCSL'],
    });
  });
});
