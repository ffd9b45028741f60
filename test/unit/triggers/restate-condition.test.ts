import { describe, expect, it } from 'vitest';
import { restateCondition } from '#electron/analytics/corporate-actions/restate-condition.ts';
import { restateForSplit, undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import type { Condition, MeasureOf } from '#shared/domain/condition.ts';

const reverse = restateForSplit(0.1);
const compare = (measure: MeasureOf, threshold: number, band?: number): Condition => ({
  kind: 'compare',
  measure,
  is: 'atMost',
  threshold,
  ...(band === undefined ? {} : { band }),
});
const TZA = { symbol: 'TZA' };
const level = (series: MeasureOf['series']): MeasureOf => ({ kind: 'level', series, unit: 'price' });

describe('a condition in the shares after a split', () => {
  it('has its prices in new shares, bands with them', () => {
    expect(restateCondition(compare(level(TZA), 4.5, 0.1), 'TZA', reverse)).toEqual(
      compare(level(TZA), 45, 1),
    );
    const average = level({ ...TZA, indicator: { kind: 'sma', length: 50 } });
    expect(restateCondition(compare(average, 4.5), 'TZA', reverse)).toEqual(compare(average, 45));
    const rise: MeasureOf = {
      kind: 'change',
      series: TZA,
      from: { kind: 'sessionsAgo', sessions: 5 },
      unit: 'price',
    };
    expect(restateCondition(compare(rise, -0.3), 'TZA', reverse)).toEqual(compare(rise, -3));
  });

  it('has its volumes in new shares', () => {
    const volume = level({ ...TZA, field: 'volume' });
    expect(restateCondition(compare(volume, 5e7), 'TZA', reverse)).toEqual(compare(volume, 5e6));
    const onBalance = level({ ...TZA, indicator: { kind: 'obv' } });
    expect(restateCondition(compare(onBalance, 5e7), 'TZA', reverse)).toEqual(compare(onBalance, 5e6));
  });

  it('keeps what is no price: changes in per cent, scores, strengths, and everything of other symbols', () => {
    const kept: readonly Condition[] = [
      compare(
        { kind: 'change', series: TZA, from: { kind: 'highest', sessions: 20 }, unit: 'percent' },
        -3,
        1,
      ),
      compare({ kind: 'zScore', series: TZA, sessions: 20 }, -2),
      compare(level({ ...TZA, indicator: { kind: 'relativeStrength', length: 14 } }), 30),
      compare(level({ symbol: 'TNA' }), 40, 1),
      compare(
        { kind: 'gap', series: TZA, over: { ...TZA, indicator: { kind: 'ema', length: 20 } } },
        0.05,
        0.01,
      ),
    ];
    for (const condition of kept) expect(restateCondition(condition, 'TZA', reverse)).toEqual(condition);
  });

  it('moves the distance to another series as the ratio that it is', () => {
    const gap: MeasureOf = { kind: 'gap', series: TZA, over: { symbol: 'TNA' } };
    // TZA at 0.2 of TNA is at twice TNA when ten of its shares are one.
    expect(restateCondition(compare(gap, -0.8, 0.1), 'TZA', reverse)).toEqual(compare(gap, 1, 1));
    expect(restateCondition(compare(gap, 1, 1), 'TNA', reverse)).toEqual(compare(gap, -0.8, 0.1));
  });

  it('reaches into and, or and not, and comes back', () => {
    const tree: Condition = {
      kind: 'any',
      of: [
        { kind: 'not', of: compare(level(TZA), 4.56, 0.25) },
        { kind: 'all', of: [compare(level({ symbol: 'IWM' }), 230), compare(level(TZA), 3.37)] },
      ],
    };
    const there = restateCondition(tree, 'TZA', reverse);
    expect(JSON.stringify(there)).toContain('45.6');
    expect(JSON.stringify(there)).toContain('230');
    expect(restateCondition(there, 'TZA', undoSplit(0.1))).toEqual(tree);
  });
});
