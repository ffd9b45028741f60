import { describe, expect, it } from 'vitest';
import { continuousCompounding } from '#electron/analytics/leverage/continuous-compounding.ts';
import { fundBound } from '#shared/leverage/fund-bound.ts';
import { holdingAttribution } from '#electron/analytics/leverage/holding-attribution.ts';
import { horizonCone } from '#electron/analytics/leverage/horizon-cone.ts';
import { hedgeDrift } from '#electron/analytics/leverage/hedge-drift.ts';
import { inverseHedgeNotional } from '#shared/leverage/inverse-hedge-notional.ts';
import { rehedgeLevels } from '#shared/leverage/rehedge-levels.ts';
import { leveragedPath } from '#shared/leverage/leveraged-path.ts';
import { realisedMultiple } from '#electron/analytics/leverage/realised-multiple.ts';
import { syntheticFund } from '#electron/analytics/leverage/synthetic-fund.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { column } from '../../../support/analytics/column.ts';
import { randomNormals } from '../../../support/analytics/random-normals.ts';
import { pricesFrom } from '../../../support/analytics/returns-arbitrary.ts';

describe('a leveraged path', () => {
  it('pays its costs each day, stays at zero once there, and is unknown from a gap on', () => {
    const costs = column(9, 0.01, 0.02);
    expect(leveragedPath(column(null, 0.1, 0.1), 3, costs)).toEqual(column(1, 1.29, 1.29 * (1 + 0.3 - 0.02)));
    expect(leveragedPath(column(null, -0.4, 0.5), 3)).toEqual(column(1, 0, 0));
    expect(leveragedPath(column(null, 0.5, null, 0.5), 2)).toEqual(column(1, 2, null, null));
    expect(() => leveragedPath(column(1, 2), 3, column(1))).toThrow(RangeError);
  });

  it('in the closed form pays financing on what it borrows and earns it on what it is short', () => {
    const flat = { indexChange: 0, variance: 0, years: 2, financingRate: 0.05, feeRate: 0.01 };
    expect(continuousCompounding({ multiple: 3, ...flat })).toBeCloseTo(Math.expm1(-0.22), 12);
    expect(continuousCompounding({ multiple: -3, ...flat })).toBeCloseTo(Math.expm1(0.38), 12);
    expect(() => continuousCompounding({ multiple: 3, indexChange: -1, variance: 0 })).toThrow(RangeError);
    expect(() => continuousCompounding({ multiple: 3, indexChange: 0, variance: -1 })).toThrow(RangeError);
  });

  it('is bounded only for multiples a fund can have', () => {
    expect(fundBound(2, 0.1)).toBeCloseTo(0.21, 12);
    for (const multiple of [0, 0.5, Number.NaN]) expect(() => fundBound(multiple, 0.1)).toThrow(RangeError);
    expect(() => fundBound(3, -1)).toThrow(RangeError);
  });
});

describe('the attribution of a holding', () => {
  it('tells exposure, compounding and the rest apart', () => {
    const parts = holdingAttribution(column(100, 110, 121), column(50, 65, 84), 3);
    if (parts.total === null) throw new Error(parts.reason);
    expect(parts.exposure).toBeCloseTo(0.63, 12);
    expect(parts.compounding).toBeCloseTo(0.06, 12);
    expect(parts.residual).toBeCloseTo(-0.01, 12);
    expect(parts.total).toBeCloseTo(0.68, 12);
    expect(parts.realisedMultiple).toBeCloseTo(0.68 / 0.21, 12);
  });

  it('bridges an unknown day, but not an unknown end', () => {
    const bridged = holdingAttribution(column(100, null, 121), column(50, null, 84), 3);
    expect(bridged).toMatchObject({ sessions: 2 });
    if (bridged.total !== null) expect(bridged.compounding).toBeCloseTo(0, 12);
    expect(holdingAttribution(column(100, null), column(50, 60), 3).total).toBeNull();
    expect(holdingAttribution(column(100, 100), column(50, 49), 3)).toMatchObject({ realisedMultiple: null });
    expect(() => holdingAttribution(column(1, 2), column(1, 2), 3, 1, 0)).toThrow(RangeError);
  });
});

describe('the realised multiple', () => {
  const index = pricesFrom(randomNormals(2000, 3).map((value) => value / 60));
  const fund = leveragedPath(simpleReturns(index), 3);

  it('is the daily one over a day and spreads with the horizon', () => {
    const [day, month, year] = realisedMultiple(index, fund, [1, 21, 252]);
    expect(day.line.beta).toBeCloseTo(3, 10);
    expect(day.ratio?.lower).toBeCloseTo(3, 10);
    expect(day.holdings).toBe(2000);
    const spread = ({ ratio }: typeof day) => (ratio ? ratio.upper - ratio.lower : 0);
    expect(spread(month)).toBeGreaterThan(spread(day));
    expect(spread(year)).toBeGreaterThan(spread(month));
    expect(month.ratioHoldings).toBeLessThan(month.holdings);
  });

  it('says what history cannot', () => {
    const [answer] = realisedMultiple(index.subarray(0, 5), fund.subarray(0, 5), [10]);
    expect(answer).toMatchObject({ line: { beta: null }, ratio: null, holdings: 0 });
    expect(() => realisedMultiple(index, fund, [0])).toThrow(RangeError);
    expect(() => realisedMultiple(index, fund, [1], 0)).toThrow(RangeError);
  });
});

describe('the horizon cone', () => {
  const history = randomNormals(3000, 8).map((value) => 0.0004 + value * 0.014);
  const options = {
    multiple: 3,
    horizonSessions: 63,
    paths: 20_000,
    seed: 4,
    probabilities: [0.1, 0.5, 0.9],
  };

  it('of independent normal days agrees with the lognormal closed form', () => {
    const cone = horizonCone(history, { ...options, meanBlockLength: 1 });
    const logs = history.map(Math.log1p);
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / logs.length;
    [-1.2815515655446004, 0, 1.2815515655446004].forEach((z, i) => {
      const expected = mean * 63 + z * Math.sqrt(variance * 63);
      // The standard error of a quantile of 20,000 paths is below 0.0015 here; three of them.
      expect(Math.abs(Math.log(cone?.index[i][63] ?? 0) - expected)).toBeLessThan(0.0045);
    });
  });

  it('moves the fund with the index and knows how many days it drew from', () => {
    const holed = history.slice();
    holed[0] = Number.NaN;
    const cone = horizonCone(holed, { ...options, paths: 500, meanBlockLength: 10 });
    expect(cone?.observations).toBe(2999);
    expect(cone?.fund[1][0]).toBe(1);
    expect(cone?.belowSimpleMultiple).toBeGreaterThan(0);
    const costly = horizonCone(holed, { ...options, paths: 500, meanBlockLength: 10, dailyCost: 0.001 });
    expect(costly?.index).toEqual(cone?.index);
    expect(costly?.fund[1][63]).toBeLessThan(cone?.fund[1][63] ?? 0);
  });

  it('counts the paths on which compounding cost the fund', () => {
    // Of two days of a per cent, one up and one down costs a 3x fund; two alike gain. No path costs a 1x fund.
    const twoDays = { ...options, horizonSessions: 2, meanBlockLength: 1 };
    const cone = horizonCone(column(0.01, -0.01), twoDays);
    expect(Math.abs((cone?.belowSimpleMultiple ?? 0) - 0.5)).toBeLessThan(0.012);
    expect(horizonCone(column(0.01, -0.01), { ...twoDays, multiple: 1 })?.belowSimpleMultiple).toBe(0);
  });

  it('is unknown without history, and refused without a horizon', () => {
    expect(horizonCone(column(null, 0.1), { ...options, meanBlockLength: 1 })).toBeNull();
    expect(horizonCone(column(0.1, 0), { ...options, meanBlockLength: 1 })?.observations).toBe(2);
    expect(() => horizonCone(history, { ...options, meanBlockLength: 1, horizonSessions: 0 })).toThrow(
      RangeError,
    );
  });
});

describe('a hedge with an inverse fund', () => {
  it('is the exposure over the multiple, and drifts with both prices', () => {
    expect(inverseHedgeNotional(90_000, -3)).toBe(30_000);
    const drift = hedgeDrift(column(100, 110, 100), column(20, 14, 18), -3, 1.2);
    // N E_k / (exposure S_k), with N = 0.4 of the exposure.
    expect(drift.hedgeRatio[1]).toBeCloseTo((0.4 * 0.7) / 1.1, 12);
    expect(drift.covered[2]).toBeCloseTo(0.9, 12);
    expect(drift.rehedgedAt).toEqual([]);
    expect(hedgeDrift(column(100), column(20), -3).hedgeRatio[0]).toBeCloseTo(1 / 3, 12);
    expect(() => inverseHedgeNotional(1, 3)).toThrow(RangeError);
  });

  it('is reset at the close that finds it outside its band', () => {
    const drift = hedgeDrift(column(100, 110, 110), column(20, 14, 14), -3, 1, 0.1);
    expect(drift.rehedgedAt).toEqual([1]);
    expect(drift.turnover).toBeCloseTo((1 / 3 - (1 / 3) * (0.7 / 1.1)) * 1.1, 12);
    expect(drift.covered[2]).toBeCloseTo(1, 12);
    expect(() => hedgeDrift(column(1), column(1), -3, 1, 0)).toThrow(RangeError);
    expect(() => rehedgeLevels(3, 0.1)).toThrow(RangeError);
  });
});

describe('a synthetic fund', () => {
  const days = Int32Array.of(10, 11, 14, 15);

  it('pays fee and financing by calendar day, and bridges a gap', () => {
    const flat = column(100, 100, 100, 100);
    const fund = syntheticFund(days, flat, { multiple: 3, feeRate: 0.01, financingRate: 0.05 }, 40);
    expect(fund[1]).toBeCloseTo(40 * (1 - 0.11 / 365), 12);
    expect(fund[2] / fund[1]).toBeCloseTo(1 - (3 * 0.11) / 365, 12);
    const holed = syntheticFund(days, column(null, 100, null, 110), {
      multiple: -2,
      feeRate: 0,
      financingRate: column(0, 0.03, 0.9, 0.9),
    });
    expect([...holed].map(Number.isNaN)).toEqual([true, false, true, false]);
    // The rate known at the close before: an inverse fund earns it three times over.
    expect(holed[3]).toBeCloseTo(1 - 0.2 + (3 * 0.03 * 4) / 365, 12);
    expect(() => syntheticFund(days, column(1), { multiple: 3, feeRate: 0, financingRate: 0 })).toThrow(
      RangeError,
    );
  });
});
