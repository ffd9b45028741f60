import { describe, expect, it } from 'vitest';
import { fundBound } from '#shared/leverage/fund-bound.ts';
import { holdingAttribution } from '#electron/analytics/leverage/holding-attribution.ts';
import { leveragedPath } from '#shared/leverage/leveraged-path.ts';
import { syntheticFund } from '#electron/analytics/leverage/synthetic-fund.ts';
import { correlation } from '#electron/analytics/risk/correlation.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { joinDays } from '#electron/analytics/statistics/join-days.ts';
import { seededRandom } from '#electron/analytics/statistics/seeded-random.ts';
import { readSeries } from '../../../support/analytics/read-series.ts';
import { hasRealData } from '../../../support/fixtures-real-data.ts';

describe.skipIf(!hasRealData)('a TNA holding on real prices', () => {
  const { day, columns } = hasRealData
    ? joinDays(readSeries('prices/IWM.csv', 'AdjClose'), readSeries('prices/TNA.csv', 'AdjClose'))
    : joinDays({ day: new Int32Array(0), values: new Float64Array(0) });
  const [index, fund] = columns;

  it('is attributed to the last part in 1e12 between any two dates', () => {
    const random = seededRandom(20);
    for (let n = 0; n < 2000; n++) {
      const ends = [random(), random()].map((share) => Math.floor(share * day.length)).sort((a, b) => a - b);
      const parts = holdingAttribution(index, fund, 3, ends[0], ends[1]);
      if (parts.total === null) throw new Error(parts.reason);
      const { total, exposure, compounding, residual } = parts;
      const size = Math.max(1, ...[total, exposure, compounding, residual].map(Math.abs));
      expect(Math.abs(exposure + compounding + residual - total)).toBeLessThan(1e-12 * size);
    }
  });

  it('without fees never beats IWM cubed, and IWM -6 % never finds it above -16.9 %', () => {
    const exact = leveragedPath(simpleReturns(index), 3);
    for (let from = 0; from < day.length; from += 13) {
      for (let to = from; to < Math.min(day.length, from + 120); to++) {
        const change = index[to] / index[from] - 1;
        const made = exact[to] / exact[from] - 1;
        expect(made).toBeLessThanOrEqual(fundBound(3, change) + 1e-12);
        if (change <= -0.06) expect(made).toBeLessThan(-0.1694);
      }
    }
  });

  it('moves with a fund made from IWM with fee and financing, day for day', () => {
    const made = syntheticFund(day, index, { multiple: 3, feeRate: 0.011, financingRate: 0.015 });
    const [actual, synthetic] = [fund, made].map((values) => simpleReturns(values));
    expect(correlation(actual, synthetic)).toBeGreaterThan(0.998);
  });
});
