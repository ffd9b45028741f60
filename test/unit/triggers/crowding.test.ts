import { describe, expect, it } from 'vitest';
import { crowdingColumns } from '#electron/analytics/crowding/crowding-columns.ts';
import { judgeCrowding } from '#electron/analytics/crowding/judge-crowding.ts';
import { rankInHistory } from '#electron/analytics/crowding/rank-in-history.ts';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import { restateForSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { viewBars } from '#shared/domain/bar-columns.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';

const bars = fundBars(600, 7);
const names = ['drawdown', 'volumeTrend', 'volumeSlope', 'onBalanceSlope'] as const;

describe('the signs of crowding', () => {
  it('are those of their definitions on the last bar', () => {
    const columns = crowdingColumns(bars);
    const last = 599;
    const mean = (values: Float64Array, count: number) =>
      values.slice(-count).reduce((sum, value) => sum + value, 0) / count;
    const mean60 = mean(bars.volume, 60);
    expect(columns.drawdown[last]).toBeCloseTo(
      bars.close[last] / Math.max(...bars.close.slice(-252)) - 1,
      14,
    );
    expect(columns.volumeTrend[last]).toBeCloseTo(mean(bars.volume, 20) / mean60 - 1, 12);
    const slopeOf = (values: readonly number[]): number => {
      const middle = (values.length - 1) / 2;
      const products = values.reduce((sum, value, i) => sum + (i - middle) * value, 0);
      return products / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
    };
    expect(columns.volumeSlope[last]).toBeCloseTo(slopeOf(Array.from(bars.volume.slice(-60))) / mean60, 12);
    const onBalance = [0];
    for (let i = 1; i < 600; i++)
      onBalance.push((onBalance[i - 1] ?? 0) + Math.sign(bars.close[i] - bars.close[i - 1]) * bars.volume[i]);
    expect(columns.onBalanceSlope[last]).toBeCloseTo(slopeOf(onBalance.slice(-20)) / mean60, 10);
  });

  it('do not move with a reverse split, nor with bars that come later', () => {
    const columns = crowdingColumns(bars);
    const split = crowdingColumns(restateBars(bars, bars.day[599] + 1, restateForSplit(0.1)));
    const earlier = crowdingColumns(viewBars(bars, 0, 400));
    for (const name of names) {
      expect(split[name][599], name).toBeCloseTo(columns[name][599], 9);
      expect(earlier[name], name).toEqual(columns[name].subarray(0, 400));
    }
  });

  it('are unknown before their windows are full', () => {
    const { drawdown, volumeTrend, onBalanceSlope } = crowdingColumns(bars);
    expect([drawdown[250], volumeTrend[58], onBalanceSlope[58]]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    for (const value of [drawdown[251], volumeTrend[59], onBalanceSlope[59]]) expect(value).not.toBeNaN();
  });
});

describe('a rank within its own history', () => {
  it('is the share of earlier values that are not above', () => {
    expect(rankInHistory(Float64Array.of(1, 2, 3, 4, 3), 4)).toBe(0.75);
    expect(rankInHistory(Float64Array.of(5, Number.NaN, 7, 4), 2)).toBe(0);
  });

  it('is unknown for a gap and for a short history', () => {
    expect(rankInHistory(Float64Array.of(1, 2, Number.NaN), 1)).toBeNaN();
    expect(rankInHistory(Float64Array.of(1, Number.NaN, 2), 2)).toBeNaN();
    expect(rankInHistory(new Float64Array(0), 0)).toBeNaN();
  });
});

describe('a squeeze candidate', () => {
  const signs = { drawdownPercentile: 0.1, volumeTrend: 0.2, volumeSlope: 0.01, onBalanceSlope: 0.3 };

  it('is deep in its own history, on rising volume, and bought', () => {
    expect(judgeCrowding(signs).candidate).toBe(true);
    expect(judgeCrowding({ ...signs, drawdownPercentile: 0.26 }).candidate).toBe(false);
    expect(judgeCrowding({ ...signs, volumeTrend: -0.1 }).candidate).toBe(false);
    expect(judgeCrowding({ ...signs, volumeSlope: 0 }).candidate).toBe(false);
    expect(judgeCrowding({ ...signs, onBalanceSlope: -0.1 }).candidate).toBe(false);
  });

  it('is unknown where a part is and no other says no', () => {
    expect(judgeCrowding({ ...signs, volumeSlope: null })).toMatchObject({
      candidate: null,
      parts: [{ holds: true }, { holds: null }, { holds: true }],
    });
    expect(judgeCrowding({ ...signs, volumeSlope: null, onBalanceSlope: -1 }).candidate).toBe(false);
  });
});
