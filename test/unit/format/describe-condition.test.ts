import { describe, expect, it } from 'vitest';
import { parseBusinessDate } from '#shared/domain/business-date.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Condition, MeasureOf } from '#shared/domain/condition.ts';
import { describeBand, describeCondition } from '#shared/format/describe-condition.ts';
import { formatConditionValue } from '#shared/format/format-condition-value.ts';

const series = { symbol: 'SPX' };
const fromHigh: MeasureOf = {
  kind: 'change',
  series,
  from: { kind: 'highest', sessions: 20 },
  unit: 'fraction',
};
const yields: MeasureOf = {
  kind: 'change',
  series: { symbol: 'DGS10' },
  from: { kind: 'sessionsAgo', sessions: 5 },
  unit: 'basisPoints',
};
const average: MeasureOf = {
  kind: 'gap',
  series: { symbol: 'IWM' },
  over: { symbol: 'IWM', indicator: { kind: 'sma', length: 50 } },
};
const compare = (measure: MeasureOf, is: 'atLeast' | 'atMost', threshold: number) =>
  ({ kind: 'compare', measure, is, threshold }) as const;
const cross = (measure: MeasureOf, direction: 'above' | 'below', threshold: number) =>
  ({ kind: 'cross', measure, direction, threshold }) as const;
const falls = compare(fromHigh, 'atMost', -0.03);
const rises = compare(yields, 'atLeast', 25);
const since: MeasureOf = {
  ...yields,
  from: { kind: 'date', date: parseBusinessDate('2025-10-01') as BusinessDate },
};

const readings: [Condition, string][] = [
  [falls, 'S&P 500 falls 3 % or more from its 20-session high'],
  [compare(fromHigh, 'atLeast', -0.03), 'S&P 500 is within 3 % of its 20-session high'],
  [rises, '10-year yield rises 25 bp or more over 5 sessions'],
  [compare(since, 'atMost', 25), 'Change of 10-year yield since 1 Oct 2025 is 25 bp or lower'],
  [
    compare({ kind: 'level', series: { symbol: 'CPCE' }, unit: 'price' }, 'atLeast', 0.9),
    'Equity put/call ratio is 0.9 or higher',
  ],
  [compare(average, 'atMost', -0.02), 'IWM is 2 % or more below its SMA 50'],
  [
    { ...compare({ kind: 'level', series, unit: 'price' }, 'atMost', 6400), forSessions: 3 },
    'S&P 500 is 6,400 or lower for 3 sessions in a row',
  ],
  [
    { ...compare(average, 'atLeast', 0), closes: 'weekly' },
    'IWM is at or above its SMA 50 on a weekly close',
  ],
  [
    { ...compare(average, 'atLeast', 0), forSessions: 2, closes: 'monthly' },
    'IWM is at or above its SMA 50 on 2 monthly closes in a row',
  ],
  [{ ...falls, forSessions: 1 }, 'S&P 500 falls 3 % or more from its 20-session high'],
  [compare(average, 'atLeast', 0), 'IWM is at or above its SMA 50'],
  [cross(average, 'below', 0), 'IWM crosses below its SMA 50'],
  [
    { ...cross({ kind: 'zScore', series, sessions: 60 }, 'above', 2), withinSessions: 3 },
    '60-session z-score of S&P 500 crosses above 2 within the last 3 sessions',
  ],
  [
    compare(
      {
        kind: 'slope',
        series: { symbol: 'TZA', indicator: { kind: 'obv' } },
        sessions: 20,
        unit: 'price',
      },
      'atLeast',
      0,
    ),
    '20-session slope of OBV of TZA is 0 a session or higher',
  ],
  [
    { kind: 'any', of: [falls, rises] },
    'S&P 500 falls 3 % or more from its 20-session high or 10-year yield rises 25 bp or more over 5 sessions',
  ],
  [
    {
      kind: 'all',
      of: [
        { kind: 'not', of: falls },
        { kind: 'any', of: [rises, cross(average, 'above', 0)] },
      ],
    },
    'Not (S&P 500 falls 3 % or more from its 20-session high) and (10-year yield rises 25 bp or more over 5 sessions or IWM crosses above its SMA 50)',
  ],
];

describe('the reading of a condition', () => {
  it.each(readings)('%#', (condition, words) => {
    expect(describeCondition(condition).replaceAll('\u202f', ' ')).toBe(words);
  });

  it('calls a series what it is told', () => {
    expect(describeCondition(falls, () => 'the index')).toContain('The index falls');
  });

  it('says the way back where there is one', () => {
    expect(describeBand(falls)).toBeNull();
    expect(describeBand({ ...falls, band: 0.005 })).toBe('re-arms 0.5\u202f% back');
  });
});

it('a value is written in the unit of its measure', () => {
  expect(formatConditionValue(fromHigh, -0.0287)).toBe('−2.87\u202f%');
  expect(formatConditionValue(yields, 12)).toBe('12.0\u202fbp');
  expect(formatConditionValue(fromHigh, Number.NaN)).toBe('n/a');
});
