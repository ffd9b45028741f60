import { describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ComparedCell, ComparedMember, ComparisonPane } from '#shared/ipc/compare-schemas.ts';
import { changeDerivation, drawdownText } from '#renderer/views/compare/figures/change-derivation.ts';
import { formatChange, formatLevel, formatPoints } from '#renderer/views/compare/figures/format-change.ts';
import { leftOutRemarks, type PaneOptions, timePanes } from '#renderer/views/compare/panes/time-panes.ts';
import { seriesLook } from '#renderer/views/compare/series-looks.ts';
import { numberBeside } from '#renderer/views/compare/tables/number-beside.ts';

const date = (text: string) => text as BusinessDate;
const options: PaneOptions = {
  symbols: ['IWM', 'SPY', 'DGS10'],
  base: 'SPY',
  basis: 'total',
  start: 'percent',
  rollingSessions: 60,
};
const pane = (change: Partial<ComparisonPane>): ComparisonPane => ({
  measure: 'performance',
  unit: 'fraction',
  levelUnit: null,
  lines: [{ symbol: 'IWM', values: Float64Array.of(0, 0.25, Number.NaN) }],
  leftOut: [],
  ...change,
});

describe('a change in words', () => {
  it('is percent for a price and its own unit for a level', () => {
    expect(formatChange(0.12421, false, 'dollars')).toBe('+12.42\u202f%');
    expect(formatChange(-0.13, true, 'percent')).toBe('−13\u202fbp');
    expect(formatChange(1.2, true, 'points')).toBe('+1.20\u202fpts');
    expect(formatLevel(0.991, 'percent', 'negative')).toBe('99\u202fbp');
    expect(formatPoints(0.0316)).toBe('+3.16\u202fpts');
  });
});

describe('the panes of the chart', () => {
  it('start at zero percent or at a hundred', () => {
    const [percent] = timePanes([pane({})], options);
    expect(percent).toMatchObject({ name: 'Total return', guides: [0] });
    expect(percent?.lines[0]?.values).toEqual(Float64Array.of(0, 0.25, Number.NaN));
    const [hundred] = timePanes([pane({})], { ...options, start: 'hundred', basis: 'split' });
    expect(hundred).toMatchObject({ name: 'Price, start = 100', guides: [100] });
    expect(hundred?.lines[0]?.values).toEqual(Float64Array.of(100, 125, Number.NaN));
  });

  it('have names of their own and the looks of the rows', () => {
    const panes = timePanes(
      [
        pane({}),
        pane({
          unit: 'level',
          levelUnit: 'percent',
          lines: [{ symbol: 'DGS10', values: Float64Array.of(0) }],
        }),
        pane({ unit: 'level', levelUnit: 'points' }),
        pane({ measure: 'volatility' }),
        pane({ measure: 'volatility', unit: 'level', levelUnit: 'percent' }),
        pane({ measure: 'beta', unit: 'number' }),
        pane({ measure: 'ratio', unit: 'rebasedRatio' }),
      ],
      options,
    );
    expect(new Set(panes.map(({ name }) => name)).size).toBe(7);
    expect(panes[1]?.lines[0]).toMatchObject(seriesLook(2));
    expect(panes[1]?.axis.format(0.25)).toBe('+25\u202fbp');
  });

  it('leave out a measure without a line and say why once', () => {
    const leftOut = ['DGS10', 'VIXCLS'].map((symbol) => ({ symbol, reason: 'a level has no returns' }));
    const empty = pane({ measure: 'beta', lines: [], leftOut });
    expect(timePanes([empty], options)).toEqual([]);
    expect(leftOutRemarks([empty])).toEqual(['Beta: a level has no returns (DGS10, VIXCLS).']);
  });

  it('look different for each of eight series', () => {
    const looks = Array.from({ length: 8 }, (_, place) => seriesLook(place));
    expect(new Set(looks.map(({ tone }) => tone)).size).toBe(8);
    looks.forEach(({ dash }, place) => expect(dash).not.toBe(looks[place + 1]?.dash));
  });
});

describe('how a change came about', () => {
  const change = {
    from: date('2025-10-20'),
    to: date('2025-11-20'),
    fromClose: 248.55,
    toClose: 228.92,
    change: 228.92 / 248.55 - 1,
    annualised: { value: null, reason: 'short' },
    drawdown: { fraction: -0.1006, peak: date('2025-10-20'), trough: date('2025-11-11') },
    relative: { value: null, reason: 'base' },
    pointDifference: { value: null, reason: 'base' },
  };
  const cell: ComparedCell = {
    symbol: 'IWM',
    window: '1M',
    price: { value: change },
    total: { value: { ...change, change: -0.07 } },
  };
  const member: ComparedMember = {
    symbol: 'IWM',
    provenance: {
      symbol: 'IWM',
      name: 'IWM',
      source: 'Yahoo',
      adjustment: 'split',
      basis: 'split',
      simulated: false,
      kind: 'price',
      unit: 'dollars',
      lastDate: date('2025-12-18'),
      ageSessions: 2,
    },
    reason: null,
    measuredIn: 'return',
    firstDate: date('2015-01-02'),
    publicationLagSessions: 0,
    drawnBasis: 'split',
  };

  it('names both closes, the dates, the source and the other convention', () => {
    expect(changeDerivation(member, cell, 'price', null)).toEqual({
      definition: 'priceReturn',
      inputs: [
        ['Close at the end', '228.92, 20 Nov 2025'],
        ['Close at the base', '248.55, 20 Oct 2025'],
        ['Deepest fall inside', '−10.06\u202f%, 20 Oct 2025 to 11 Nov 2025'],
      ],
      basis: 'split-adjusted closes',
      n: 2,
      from: '2025-10-20',
      to: '2025-11-20',
      source: 'Yahoo',
      asOf: null,
      ageSessions: 2,
      other: { name: 'Total return', value: '−7.00\u202f%' },
    });
  });

  it('is nothing for a change that is not known', () => {
    expect(
      changeDerivation(member, { ...cell, price: { value: null, reason: 'short' } }, 'price', null),
    ).toBeNull();
  });

  it('says that nothing fell', () => {
    expect(drawdownText({ fraction: 0, peak: change.from, trough: change.from })).toBe('none');
  });
});

describe('the arrow keys between numbers', () => {
  const rows = [[1, 2, 3], [], [12, 13]];
  const right = (number: number) => number % 10;
  it('go along the row and to the nearest number of the next row that has any', () => {
    expect(numberBeside(rows, 1, 'right', right)).toBe(2);
    expect(numberBeside(rows, 1, 'left', right)).toBeNull();
    expect(numberBeside(rows, 1, 'down', right)).toBe(12);
    expect(numberBeside(rows, 3, 'down', right)).toBe(13);
    expect(numberBeside(rows, 12, 'up', right)).toBe(2);
    expect(numberBeside(rows, 12, 'down', right)).toBeNull();
  });
});
