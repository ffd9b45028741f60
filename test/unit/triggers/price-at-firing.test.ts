import { describe, expect, it } from 'vitest';
import type { ConditionSeries } from '#electron/analytics/conditions/condition-series.ts';
import { conditionDistance } from '#electron/analytics/triggers/condition-distance.ts';
import { priceAtFiring } from '#electron/analytics/triggers/price-at-firing.ts';
import { unknownRuns } from '#electron/analytics/triggers/unknown-runs.ts';
import type { Condition, ConditionLeaf } from '#shared/domain/condition.ts';
import { barsOf, dayOf, daysOf } from '../../support/analytics/bars.ts';

const series: ConditionSeries = {
  bars: barsOf(daysOf('2025-03-06', '2025-03-07', '2025-03-10'), [
    [100, 101, 99, 100, 1],
    [99, 100, 97, 98, 1],
    [94, 95, 91, 92, 1],
  ]),
  unit: 'dollars',
  source: 'made',
  isPrice: true,
};
const leaf = (measure: ConditionLeaf['measure'], threshold: number): ConditionLeaf => ({
  kind: 'compare',
  measure,
  is: 'atMost',
  threshold,
});
const monday = dayOf('2025-03-10');
const IWM = { symbol: 'IWM' };

describe('what a price did when a comparison of it was met', () => {
  it('gives the close at which a change is met, whatever its unit', () => {
    const from = { kind: 'highest', sessions: 20 } as const;
    const met = { close: 92, open: 94, previousClose: 98, level: 95, gappedThrough: true };
    expect(
      priceAtFiring(leaf({ kind: 'change', series: IWM, from, unit: 'percent' }, -5), series, monday, -8),
    ).toEqual(met);
    expect(
      priceAtFiring(
        leaf({ kind: 'change', series: IWM, from, unit: 'fraction' }, -0.05),
        series,
        monday,
        -0.08,
      ),
    ).toEqual(met);
    expect(
      priceAtFiring(leaf({ kind: 'change', series: IWM, from, unit: 'price' }, -5), series, monday, -8),
    ).toEqual(met);
    expect(
      priceAtFiring(leaf({ kind: 'level', series: IWM, unit: 'price' }, 95), series, monday, 92),
    ).toEqual(met);
  });

  it('is no gap when the session opened short of the level, or the close before was beyond it already', () => {
    const at = (threshold: number) =>
      priceAtFiring(leaf({ kind: 'level', series: IWM, unit: 'price' }, threshold), series, monday, 92)
        ?.gappedThrough;
    expect([at(93.99), at(94), at(97.99), at(98)]).toEqual([false, true, true, false]);
  });

  it('says nothing of what no price of its own decides', () => {
    const score = leaf({ kind: 'zScore', series: IWM, sessions: 20 }, -2);
    expect(priceAtFiring(score, series, monday, -2.5)).toMatchObject({
      level: Number.NaN,
      gappedThrough: null,
    });
    const volume = leaf({ kind: 'level', series: { symbol: 'IWM', field: 'volume' }, unit: 'price' }, 2);
    expect(priceAtFiring(volume, series, monday, 1)).toBeNull();
    expect(priceAtFiring(score, { ...series, isPrice: false }, monday, -2.5)).toBeNull();
    expect(priceAtFiring(score, series, dayOf('2025-03-05'), -2.5)).toBeNull();
  });
});

describe('the way of a whole condition', () => {
  const one = leaf({ kind: 'level', series: IWM, unit: 'price' }, 95);
  const of = (kind: 'all' | 'any', ...parts: Condition[]): Condition => ({ kind, of: parts });

  it('is the farthest of what must hold together and the nearest of alternatives', () => {
    expect(conditionDistance(of('all', one, one), [0.2, 0.9])).toBe(0.2);
    expect(conditionDistance(of('any', one, one), [0.2, 0.9])).toBe(0.9);
    expect(conditionDistance(of('any', of('all', one, one), one), [0.2, 0.9, 0.5])).toBe(0.5);
  });

  it('is unknown where a part that must hold is, or is turned round', () => {
    expect(conditionDistance(of('all', one, one), [0.2, Number.NaN])).toBeNaN();
    expect(conditionDistance(of('any', one, one), [0.2, Number.NaN])).toBe(0.2);
    expect(conditionDistance(of('all', { kind: 'not', of: one }, one), [0.2, 0.4])).toBeNaN();
    expect(conditionDistance(of('any', { kind: 'not', of: one }, one), [0.2, 0.4])).toBe(0.4);
  });
});

describe('the stretches on which nobody could know', () => {
  it('are the longest runs of unknown within the entries asked for', () => {
    const met = Uint8Array.of(1, 0, 1, 1, 2, 1);
    expect(unknownRuns(met)).toEqual([
      { from: 0, to: 0 },
      { from: 2, to: 3 },
      { from: 5, to: 5 },
    ]);
    expect(unknownRuns(met, 3, 4)).toEqual([{ from: 3, to: 3 }]);
    expect(unknownRuns(met, 4, 4)).toEqual([]);
  });
});
