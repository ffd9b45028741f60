import { describe, expect, it } from 'vitest';
import { trendState } from '#electron/analytics/signals/trend-state.ts';
import { volumeTrend } from '#electron/analytics/signals/volume-trend.ts';
import { dayOf } from '../../support/analytics/bars.ts';

const gap = Number.NaN;

describe('a close beside its averages', () => {
  it.each([
    [110, [105, 100, 95], 'above-all', 'rising'],
    [110, [100, 105, 95], 'above-all', 'mixed'],
    [90, [95, 100, 105], 'below-all', 'falling'],
    [90, [100, 95, 105], 'below-all', 'mixed'],
    [100, [95, 105, 110], 'mixed', 'mixed'],
    [100, [100, 95, 90], 'mixed', 'mixed'],
    [110, [105, 100, gap], 'unknown', null],
    [gap, [105, 100, 95], 'unknown', null],
  ])('%d on %j is %s, %s', (close, averages, state, order) => {
    expect(trendState(close, averages)).toMatchObject({ state, order });
  });

  it('has a distance to each average that is known', () => {
    const { averages } = trendState(110, [100, gap]);
    expect(averages[0]).toEqual({ average: 100, distance: 110 / 100 - 1, above: true });
    expect(averages[1]).toEqual({ average: null, distance: null, above: null });
  });
});

describe('volume that accumulates', () => {
  const count = 80;
  const days = Int32Array.from({ length: count }, (_, i) => dayOf('2024-05-01') + i);
  const rising = Float64Array.from(days, (_, i) => 5 * i);
  const growing = Float64Array.from(days, (_, i) => 100 + i);

  it('slopes up since the quarter began and trades more than before', () => {
    expect(volumeTrend(days, rising, growing, count - 1)).toEqual({
      since: '2024-07-01',
      onBalanceSlope: 5,
      onBalanceRising: true,
      shortMeanVolume: 169.5,
      longMeanVolume: 149.5,
      volumeExpanding: true,
      rising: true,
    });
  });

  it('looks at nothing before the quarter and nothing after the as-of bar', () => {
    // Falls until the quarter begins, rises in it, falls after the as-of bar.
    const start = dayOf('2024-07-01') - days[0];
    const turning = Float64Array.from(days, (_, i) => (i < start ? -i : i > 75 ? -1000 : i));
    expect(volumeTrend(days, turning, growing, 75).onBalanceSlope).toBeCloseTo(1, 12);
  });

  it('slopes since another day when one is given', () => {
    const bent = Float64Array.from(days, (_, i) => (i < 70 ? 0 : 2 * (i - 70)));
    expect(volumeTrend(days, bent, growing, count - 1, days[70])).toMatchObject({ onBalanceSlope: 2 });
  });

  it('is not rising when one part fails, and unknown when one is', () => {
    const shrinking = growing.map((value) => 1000 - value);
    expect(volumeTrend(days, rising, shrinking, count - 1)).toMatchObject({
      volumeExpanding: false,
      rising: false,
    });
    expect(volumeTrend(days, rising, growing, 40)).toMatchObject({ longMeanVolume: null, rising: null });
    const holed = rising.map((value, i) => (i === 70 ? gap : value));
    expect(volumeTrend(days, holed, growing, count - 1)).toMatchObject({
      onBalanceSlope: null,
      rising: null,
    });
  });
});
