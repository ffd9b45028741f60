import { describe, expect, it } from 'vitest';
import { stopCoherence } from '#electron/analytics/stops/stop-coherence.ts';
import { joinDays } from '#electron/analytics/statistics/join-days.ts';
import { readSeries } from '../../../support/analytics/read-series.ts';
import { hasRealData } from '../../../support/fixtures-real-data.ts';

describe.skipIf(!hasRealData)('stops of -6 % on IWM and -12 % on TNA, on real prices', () => {
  const { columns } = hasRealData
    ? joinDays(
        ...(['IWM', 'TNA'] as const).flatMap((symbol) =>
          ['Close', 'Low'].map((field) => readSeries(`prices/${symbol}.csv`, field)),
        ),
      )
    : { columns: [] };
  const [underlying, underlyingLow, fund, fundLow] = columns;

  it('stand on the last day of 2024 where the levels say', () => {
    const { coherentPairs } = stopCoherence(3, -0.06, -0.12);
    const [iwm, tna] = [underlying.at(-1) as number, fund.at(-1) as number];
    expect([iwm, tna].map((price) => price.toFixed(2))).toEqual(['220.96', '41.88']);
    // The note's stops are 207.70 and 36.85; the fund's is reached with IWM still at 211.74.
    expect((iwm * (1 + coherentPairs.keepingFund.underlyingStop)).toFixed(2)).toBe('211.74');
    expect((tna * (1 + coherentPairs.keepingUnderlying.fundStop)).toFixed(2)).toBe('34.78');
  });

  it('set at any close since 2008, the fund was stopped no later whenever IWM was', () => {
    const firstAt = (low: Float64Array, from: number, level: number) => {
      for (let i = from + 1; i < low.length; i++) if (low[i] <= level) return i;
      return Number.POSITIVE_INFINITY;
    };
    let [stopped, earlier] = [0, 0];
    for (let set = 0; set < fund.length; set++) {
      const underlyingDay = firstAt(underlyingLow, set, underlying[set] * 0.94);
      if (underlyingDay === Number.POSITIVE_INFINITY) continue;
      const fundDay = firstAt(fundLow, set, fund[set] * 0.88);
      expect(fundDay).toBeLessThanOrEqual(underlyingDay);
      stopped++;
      if (fundDay < underlyingDay) earlier++;
    }
    expect(stopped).toBe(3196);
    expect(earlier / stopped).toBeGreaterThan(0.9);
  });
});
