import { describe, expect, it } from 'vitest';
import { blackScholesGreeks } from '#electron/analytics/options/black-scholes-greeks.ts';
import { blackScholesPrice } from '#electron/analytics/options/black-scholes-price.ts';
import { breakevens } from '#electron/analytics/options/breakevens.ts';
import { callSpread } from '#electron/analytics/options/call-spread.ts';
import { earlyExercise } from '#electron/analytics/options/early-exercise.ts';
import { gammaExposure, type OpenSeries } from '#electron/analytics/options/gamma-exposure.ts';
import { impliedVolatility } from '#electron/analytics/options/implied-volatility.ts';
import { leisenReimerPrice } from '#electron/analytics/options/leisen-reimer-price.ts';
import { optionGreeks } from '#electron/analytics/options/option-greeks.ts';
import {
  type OptionLeg,
  positionPayoff,
  positionValue,
} from '#electron/analytics/options/option-position.ts';
import { optionPrice } from '#electron/analytics/options/option-price.ts';
import type { ListedOption } from '#electron/analytics/options/option-terms.ts';
import { presentDividends } from '#electron/analytics/options/present-dividends.ts';
import { probabilityOfProfit } from '#electron/analytics/options/probability-of-profit.ts';
import { profitGrid } from '#electron/analytics/options/profit-grid.ts';
import { randomNormals } from '../../../support/analytics/random-normals.ts';

const call: ListedOption = {
  kind: 'call',
  spot: 100,
  strike: 100,
  years: 0.5,
  rate: 0.04,
  dividendYield: 0,
  volatility: 0.25,
  exercise: 'american',
  dividends: [],
};
const market = { spot: 230, rate: 0.04, dividendYield: 0.011, exercise: 'european', dividends: [] } as const;
const terms = {
  longStrike: 230,
  shortStrike: 245,
  years: 60 / 365,
  longVolatility: 0.22,
  shortVolatility: 0.22,
};

describe('the edges of an option price', () => {
  it('without time or volatility are the worth of what is certain', () => {
    const { exercise: _, dividends: __, ...plain } = call;
    expect(blackScholesPrice({ ...plain, years: 0, spot: 103 })).toBe(3);
    expect(blackScholesPrice({ ...plain, volatility: 0 })).toBeCloseTo(100 - 100 * Math.exp(-0.02), 12);
    expect(leisenReimerPrice({ ...call, years: 0, spot: 103 })).toBe(3);
    expect(leisenReimerPrice({ ...call, kind: 'put', volatility: 0, strike: 110 })).toBeCloseTo(10, 10);
    expect(leisenReimerPrice({ ...call, exercise: 'european', volatility: 0 })).toBeCloseTo(
      100 - 100 * Math.exp(-0.02),
      6,
    );
    expect(Object.values(blackScholesGreeks({ ...plain, years: 0 })).every(Number.isNaN)).toBe(true);
    expect(Object.values(optionGreeks({ ...call, volatility: 0 })).every(Number.isNaN)).toBe(true);
  });

  it('far in and far out of the money stay finite', () => {
    for (const strike of [1, 20, 500, 5000]) {
      for (const volatility of [0.01, 0.2, 3]) {
        for (const kind of ['call', 'put'] as const) {
          const price = leisenReimerPrice({ ...call, kind, strike, volatility });
          expect(price).toBeGreaterThanOrEqual(
            Math.max(0, kind === 'call' ? 100 - strike : strike - 100) - 1e-9,
          );
          expect(price).toBeLessThanOrEqual(kind === 'call' ? 100 : strike);
        }
      }
    }
  });

  it('of an American call that pays nothing is the European one', () => {
    expect(optionPrice(call)).toBe(blackScholesPrice(call));
    expect(leisenReimerPrice(call)).toBeCloseTo(blackScholesPrice(call), 3);
    expect(optionPrice({ ...call, dividends: [{ years: 0.2, dollars: 3 }] })).toBeLessThan(optionPrice(call));
  });

  it('that cannot be are refused', () => {
    expect(() => blackScholesPrice({ ...call, spot: 0 })).toThrow(RangeError);
    expect(() => blackScholesPrice({ ...call, years: -1 })).toThrow(RangeError);
    expect(() => leisenReimerPrice(call, 200)).toThrow(RangeError);
    expect(() => leisenReimerPrice({ ...call, dividends: [{ years: 0.1, dollars: 101 }] })).toThrow(
      RangeError,
    );
  });
});

describe('dividends', () => {
  it('count from now until before expiry, discounted', () => {
    const cash = [-0.1, 0, 0.25, 0.5].map((years) => ({ years, dollars: 2 }));
    expect(presentDividends(cash, 0.04, 0, 0.5)).toBeCloseTo(2 + 2 * Math.exp(-0.01), 12);
    expect(presentDividends(cash, 0.04, 0.2, 0.6)).toBeCloseTo(
      2 * Math.exp(-0.002) + 2 * Math.exp(-0.012),
      12,
    );
  });

  it('make a deep short call run the risk of exercise, a small one never', () => {
    const deep = { ...call, spot: 140, dividends: [{ years: 0.45, dollars: 2 }] };
    const [risk] = earlyExercise(deep);
    expect(risk.expected).toBe(true);
    // At the threshold waiting is worth what exercising pays.
    const threshold = risk.exerciseAbove ?? 0;
    const waiting = optionPrice({ ...call, years: 0.05, spot: threshold - 2 });
    expect(waiting).toBeCloseTo(threshold - 100, 3);
    expect(earlyExercise({ ...deep, spot: 101 })[0].expected).toBe(false);
    // Interest on the strike for almost half a year is more than ten cents.
    expect(earlyExercise({ ...deep, dividends: [{ years: 0.01, dollars: 0.1 }] })[0]).toMatchObject({
      exerciseAbove: null,
      expected: false,
    });
    expect(earlyExercise({ ...deep, dividends: [{ years: 0.6, dollars: 2 }] })).toEqual([]);
    expect(() => earlyExercise({ ...call, kind: 'put' })).toThrow(RangeError);
  });

  it('show in the time decay only when their date passes', () => {
    const paying = { ...call, kind: 'put' as const, dividends: [{ years: 0.0005, dollars: 2 }] };
    const { theta } = optionGreeks(paying);
    expect(theta).toBeLessThan(0);
    expect(theta).toBeGreaterThan(-20);
  });
});

describe('a call spread', () => {
  it('is bought at the market, with the drift the user holds', () => {
    const spread = callSpread(market, { ...terms, debit: 6, drift: 0.3 });
    expect(spread).toMatchObject({ debit: 6, maximumProfit: 9, rewardToRisk: 1.5, breakeven: 236 });
    expect(spread.probabilityMeasure).toBe('userDrift');
    expect(spread.probabilityOfProfit).toBeGreaterThan(
      callSpread(market, { ...terms, debit: 6 }).probabilityOfProfit,
    );
  });

  it('of American calls names each ex-date', () => {
    const paying = {
      ...market,
      dividendYield: 0,
      exercise: 'american',
      dividends: [{ years: 0.1, dollars: 0.8 }],
    } as const;
    const spread = callSpread(paying, terms);
    expect(spread.shortLegEarlyExercise).toHaveLength(1);
    const lower = { ...paying, spot: 229.2, dividends: [] };
    const without = callSpread(lower, { ...terms, debit: spread.debit });
    expect(spread.probabilityOfProfit).toBeCloseTo(without.probabilityOfProfit, 12);
    expect(spread.shortLegEarlyExercise[0].exerciseAbove).toBeGreaterThan(245);
    expect(() => callSpread(market, { ...terms, shortStrike: 230 })).toThrow(RangeError);
  });

  it('earns its probability of profit in a simulation', () => {
    const { breakeven, probabilityOfProfit: chance } = callSpread(market, terms);
    const deviation = 0.22 * Math.sqrt(60 / 365);
    const paths = 200_000;
    const ends = randomNormals(paths, 6).map(
      (z) => 230 * Math.exp((0.029 * 60) / 365 - deviation ** 2 / 2 + deviation * z),
    );
    const above = ends.filter((end) => end > breakeven).length;
    expect(Math.abs(above / paths - chance)).toBeLessThan(3 * Math.sqrt((chance * (1 - chance)) / paths));
  });
});

describe('positions', () => {
  const leg = (kind: 'call' | 'put', strike: number, quantity: number): OptionLeg => ({
    kind,
    strike,
    quantity,
    years: 0.25,
    volatility: 0.3,
  });

  it('break even on either side of a straddle, nowhere when nothing can be lost', () => {
    const straddle = [leg('call', 100, 1), leg('put', 100, 1)];
    expect(breakevens(straddle, 12)).toEqual([88, 112]);
    expect(breakevens(straddle, -1)).toEqual([]);
    expect(breakevens([leg('call', 100, 1), leg('call', 110, -1)], 4)).toEqual([104]);
    expect(breakevens([leg('call', 100, 1), leg('call', 110, 1)], 10)).toEqual([110]);
    expect(breakevens([leg('put', 2, 1)], 1.5)).toEqual([0.5]);
    expect(positionPayoff(straddle, 70)).toBe(30);
  });

  it('end with a profit for certain when the spot is certain', () => {
    const outlook = { spot: 100, years: 0, volatility: 0.3, drift: 0 };
    expect(probabilityOfProfit([leg('call', 90, 1)], 9, outlook)).toBe(1);
    expect(probabilityOfProfit([leg('call', 90, 1)], 10, outlook)).toBe(0);
    expect(() => probabilityOfProfit([], 0, { ...outlook, spot: -1 })).toThrow(RangeError);
  });

  it('on the grid are what they are worth there', () => {
    const legs = [leg('call', 230, 1), leg('call', 245, -1)];
    const paying = { ...market, exercise: 'american', dividends: [{ years: 0.1, dollars: 1 }] } as const;
    const axes = {
      spots: Float64Array.of(200, 230, 260),
      yearsAhead: [0, 0.2, 0.25],
      volatilityShifts: [-0.5, 0, 0.05],
    };
    const grid = profitGrid(legs, paying, 5, axes, 51);
    expect(grid.map((rows) => rows.map((column) => column.length))).toEqual([
      [3, 3, 3],
      [3, 3, 3],
      [3, 3, 3],
    ]);
    expect(grid[0][1][1]).toBeCloseTo(positionValue(legs, paying, 51) - 5, 12);
    const later = legs.map((one) => ({ ...one, years: one.years - 0.2, volatility: 0.35 }));
    expect(grid[1][2][2]).toBeCloseTo(
      positionValue(later, { ...paying, spot: 260, dividends: [] }, 51) - 5,
      10,
    );
    for (const column of grid[2]) expect(column).toEqual(Float64Array.of(-5, -5, 10));
    expect(() => profitGrid(legs, paying, 5, { ...axes, yearsAhead: [-1] })).toThrow(RangeError);
  });
});

describe('gamma exposure', () => {
  const series = (kind: 'call' | 'put', strike: number, openInterest: number): OpenSeries => ({
    kind,
    strike,
    openInterest,
    years: 0.1,
    volatility: 0.2,
  });
  const flat = { spot: 100, rate: 0.03, dividendYield: 0.01 };

  it('adds calls and takes puts, strike by strike', () => {
    const chain = [series('call', 105, 1000), series('put', 95, 500), series('put', 105, 200)];
    const answer = gammaExposure(chain, flat);
    const { gamma } = blackScholesGreeks({ ...chain[0], ...flat });
    expect(answer.strikes).toEqual(Float64Array.of(95, 105));
    expect(answer.dollarsPerPercent[1]).toBeCloseTo(gamma * 800 * 100 * 100 ** 2 * 0.01, 6);
    expect(answer.total).toBeCloseTo(answer.dollarsPerPercent[0] + answer.dollarsPerPercent[1], 6);
    expect(answer.assumption).toContain('dealers');
  });

  it('turns between the puts below and the calls above, where the total is nothing', () => {
    const chain = [series('call', 110, 1000), series('put', 90, 1000)];
    const { zeroGamma } = gammaExposure(chain, flat);
    expect(zeroGamma).toBeGreaterThan(90);
    expect(zeroGamma).toBeLessThan(110);
    const there = gammaExposure(chain, { ...flat, spot: zeroGamma ?? 1 });
    expect(Math.abs(there.total)).toBeLessThan(1e-5 * Math.abs(there.dollarsPerPercent[0]));
  });

  it('is found from either side, and not invented', () => {
    const chain = [series('call', 110, 1000), series('put', 90, 1000)];
    const level = gammaExposure(chain, flat).zeroGamma ?? 0;
    for (const spot of [92, level * 0.9995, level * 1.0005, 108])
      expect(gammaExposure(chain, { ...flat, spot }).zeroGamma).toBeCloseTo(level, 4);
    expect(gammaExposure([series('call', 100, 10)], flat).zeroGamma).toBeNull();
    const unknown = gammaExposure([{ ...series('call', 100, 10), volatility: Number.NaN }], flat);
    expect(unknown).toMatchObject({ total: 0, zeroGamma: null, leftOut: 1 });
    expect(() => gammaExposure(chain, { ...flat, spot: 0 })).toThrow(RangeError);
  });
});

describe('the implied volatility', () => {
  it('of an American put may exceed the strike when the rate is negative', () => {
    const put = { ...call, kind: 'put', rate: -0.05, years: 1 } as const;
    const { volatility } = impliedVolatility(101, put);
    expect(optionPrice({ ...put, volatility: volatility ?? 0 })).toBeCloseTo(101, 8);
  });

  it('says why there is none', () => {
    const reasons = [
      impliedVolatility(Number.NaN, call),
      impliedVolatility(5, { ...call, years: 0 }),
      impliedVolatility(10, { ...call, kind: 'put', strike: 110, exercise: 'american' }),
    ];
    expect(reasons).toEqual([
      { volatility: null, reason: 'the price is unknown' },
      { volatility: null, reason: 'the option has expired' },
      { volatility: null, reason: 'the price has no time value' },
    ]);
  });
});
