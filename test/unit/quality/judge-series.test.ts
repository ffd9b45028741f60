import { describe, expect, it } from 'vitest';
import { compareWithSessions, longRuns } from '#electron/analytics/quality/compare-with-sessions.ts';
import { describeFinding } from '#electron/analytics/quality/describe-finding.ts';
import { findDisagreements } from '#electron/analytics/quality/find-disagreements.ts';
import { judgeAge, judgeSeries } from '#electron/analytics/quality/judge-series.ts';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import type { BarColumns, BarField } from '#shared/domain/bar-columns.ts';
import { barFields, viewBars } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { qualityCodes } from '#shared/domain/quality.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';

const fund = { kind: 'price', adjustment: 'split', simulated: false } as const;
const macro = { kind: 'macro', adjustment: 'none', simulated: false } as const;
const bars = fundBars(300, 5);
const dateOf = (index: number): string => toBusinessDate(bars.day[index] as number);

/** The bars with some values of one field replaced. */
const changed = (field: BarField, values: Record<number, number>): BarColumns => ({
  ...bars,
  [field]: bars[field].map((value, index) => values[index] ?? value),
});
const without = (...indices: number[]): BarColumns => {
  const keep = (_: number, index: number) => !indices.includes(index);
  const columns = Object.fromEntries(barFields.map((field) => [field, bars[field].filter(keep)]));
  return { ...bars, ...columns, day: bars.day.filter(keep) };
};
const codes = (of: BarColumns, identity: Parameters<typeof judgeSeries>[1] = fund) =>
  judgeSeries(of, identity).findings.map(({ code, count }) => [code, count]);

describe('a series is judged', () => {
  it('without complaint when there is none', () => {
    expect(judgeSeries(bars, fund)).toEqual({ findings: [], missing: [] });
    expect(judgeSeries(viewBars(bars, 0, 0), fund).findings).toEqual([]);
  });

  it('by its missing trading days, each with its date', () => {
    const judged = judgeSeries(without(10, 11, 200), fund);
    expect(judged.findings).toEqual([
      { code: 'missing-days', count: 3, examples: [dateOf(10), dateOf(11), dateOf(200)] },
    ]);
    expect(judged.missing).toEqual([bars.day[10], bars.day[11], bars.day[200]]);
  });

  it('by bars on days without trading', () => {
    const shifted = { ...bars, day: bars.day.map((day) => day + 2) };
    const found = judgeSeries(shifted, fund).findings.find(({ code }) => code === 'not-a-session');
    expect(found?.count).toBeGreaterThan(100);
    expect(found?.examples[0]).toBe('2010-01-09');
  });

  it.each([
    ['impossible-prices', 'high', { 20: 0.5 }],
    ['impossible-prices', 'close', { 20: 1e6 }],
    ['impossible-prices', 'open', { 20: 1e-3 }],
    ['not-positive', 'low', { 20: 0 }],
    ['not-positive', 'low', { 20: -3 }],
    ['missing-closes', 'close', { 20: Number.NaN }],
    ['no-volume', 'volume', { 20: 0 }],
    ['no-volume', 'volume', { 20: Number.NaN }],
  ] as const)('as %s by its %s', (code, field, values) => {
    const found = judgeSeries(changed(field, values), fund).findings.find((finding) => finding.code === code);
    expect(found?.count).toBe(1);
    expect(found?.examples[0]).toMatch(new RegExp(`^${dateOf(20)}`));
  });

  it('by days out of order or twice', () => {
    const twice = { ...bars, day: bars.day.with(30, bars.day[29] as number) };
    expect(codes(twice)).toContainEqual(['out-of-order', 1]);
  });

  it('by a split that nobody recorded, with the split that would explain it', () => {
    const jumped = restateBars(bars, bars.day[120] as number, undoSplit(0.1));
    const [found] = judgeSeries(jumped, fund).findings;
    expect(found).toMatchObject({
      code: 'unrecorded-split',
      proposedSplit: { date: dateOf(120), newPerOld: 0.1, confidence: 'likely' },
    });
    expect(describeFinding(found as never).message).toMatch(
      /1-for-10 reverse split that is not recorded.*opened at/,
    );
  });

  it('as possible only, when a bad day would look the same', () => {
    const jumped = restateBars(bars, bars.day[120] as number, undoSplit(5 / 4));
    const [found] = judgeSeries(jumped, fund).findings;
    expect(found?.proposedSplit?.confidence).toBe('possible');
    expect(describeFinding(found as never).message).toMatch(/^Could be a 5-for-4 split that is not recorded/);
  });

  it('in sentences with dates and numbers for readers, and dates for programs beside them', () => {
    const described = describeFinding({ code: 'stale', count: 1234, examples: ['2020-01-31'] });
    expect(described.message).toBe('Stale: 1,234 sessions since the last bar, 31 Jan 2020.');
    expect(described.examples).toEqual(['2020-01-31']);
  });

  it('by a tail that repeats one close without trading', () => {
    const close = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [292 + i, bars.close[291] as number]),
    );
    const volume = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [292 + i, 0]));
    const frozen = { ...changed('close', close), volume: changed('volume', volume).volume };
    expect(codes(frozen)).toContainEqual(['frozen', 9]);
    expect(codes(changed('close', close)).map(([code]) => code)).not.toContain('frozen');
  });

  it('by what its prices are: total return only, simulated', () => {
    expect(codes(bars, { ...fund, adjustment: 'total' })).toEqual([['total-only', 300]]);
    expect(codes(bars, { ...fund, simulated: true })).toEqual([['simulated', 300]]);
  });

  it('more mildly when it is macro: negative values, holidays of its own and no volume are in order', () => {
    const gap = Number.NaN;
    const yields = {
      ...without(10, 60, 61, 62),
      open: new Float64Array(296).fill(gap),
      high: new Float64Array(296).fill(gap),
      low: new Float64Array(296).fill(gap),
      volume: new Float64Array(296).fill(gap),
      close: Float64Array.from({ length: 296 }, (_, index) => Math.sin(index)),
    };
    expect(codes(yields, macro)).toEqual([]);
    expect(codes(without(60, 61, 62, 63, 64), macro)).toEqual([['missing-days', 5]]);
  });

  it('by the age of its last bar, unless it is simulated', () => {
    expect(judgeAge(5, '2024-01-02', false)).toEqual([]);
    expect(judgeAge(6, '2024-01-02', true)).toEqual([]);
    expect(judgeAge(6, '2024-01-02', false)).toEqual([{ code: 'stale', count: 6, examples: ['2024-01-02'] }]);
  });
});

it('the calendar is asked only from 1990 on', () => {
  const early = Int32Array.from({ length: 40 }, (_, index) => 7290 + index);
  const { missing, extra } = compareWithSessions(early);
  expect(missing).toEqual([]);
  expect(extra.map((day) => toBusinessDate(day))[0]).toBe('1990-01-01');
});

it('a run of missing days ends at a day that is there', () => {
  const days = Int32Array.of(1, 5, 12);
  expect(longRuns([2, 3, 6, 7, 8, 9, 10], days, 2)).toEqual([6, 7, 8, 9, 10]);
  expect(longRuns([2, 3, 6, 7], days, 2)).toEqual([]);
});

describe('two sources', () => {
  it('disagree on closes that differ by more than a cent and five basis points', () => {
    const other = changed('close', {
      3: (bars.close[3] as number) + 0.01,
      7: (bars.close[7] as number) * 1.02,
    });
    const { disagreements, agreedDays } = findDisagreements(bars, other, 0.01);
    expect(disagreements).toEqual([{ day: bars.day[7], earlierClose: bars.close[7], close: other.close[7] }]);
    expect(agreedDays).toHaveLength(299);
  });

  it('neither agree nor disagree on a day that one lacks, or has no close for', () => {
    const { disagreements, agreedDays } = findDisagreements(
      without(4),
      changed('close', { 9: Number.NaN }),
      0.01,
    );
    expect(disagreements).toEqual([]);
    expect(agreedDays).toHaveLength(298);
  });
});

it.each(qualityCodes)('%s has a severity, a sentence and something to do', (code) => {
  const described = describeFinding({ code, count: 2, examples: ['2024-01-02'] });
  expect(described.message).toMatch(/^[A-Z0-9].*[.?]$/);
  expect(described.remedy).toMatch(/^[A-Z].*\.$/);
  expect(describeFinding({ code, count: 1, examples: [] }).message).not.toMatch(/\b1 \w+s (is|are|have)\b/);
});
