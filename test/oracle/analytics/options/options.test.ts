import { describe, expect, it } from 'vitest';
import { blackScholesGreeks } from '#electron/analytics/options/black-scholes-greeks.ts';
import { blackScholesPrice } from '#electron/analytics/options/black-scholes-price.ts';
import { callSpread } from '#electron/analytics/options/call-spread.ts';
import { leisenReimerPrice } from '#electron/analytics/options/leisen-reimer-price.ts';

const hull = 'Hull, Options, Futures, and Other Derivatives';

describe('European options', () => {
  it('S 100, K 100, r 5 %, v 20 %, one year: 10.450583572185565, to the last digit', () => {
    const option = {
      kind: 'call',
      spot: 100,
      strike: 100,
      rate: 0.05,
      dividendYield: 0,
      volatility: 0.2,
      years: 1,
    } as const;
    expect(blackScholesPrice(option)).toBe(10.450583572185565);
  });

  it.each([
    [42, 40, 0.1, 0.5, { call: 4.7594, put: 0.8086, delta: 0.7791, gamma: 0.05, vega: 8.813, theta: -4.559 }],
    [
      49,
      50,
      0.05,
      20 / 52,
      { call: 2.4005, put: 2.4482, delta: 0.5216, gamma: 0.0655, vega: 12.105, theta: -4.305 },
    ],
  ])(`S %d, K %d, r %d, T %d: %j (reference page, after ${hull})`, (spot, strike, rate, years, expected) => {
    const call = { kind: 'call', spot, strike, rate, dividendYield: 0, volatility: 0.2, years } as const;
    const greeks = blackScholesGreeks(call);
    // Half a unit in the last digit given.
    expect(Math.abs(blackScholesPrice(call) - expected.call)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs(blackScholesPrice({ ...call, kind: 'put' }) - expected.put)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs(greeks.delta - expected.delta)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs(greeks.gamma - expected.gamma)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs(greeks.vega - expected.vega)).toBeLessThanOrEqual(0.0005);
    expect(Math.abs(greeks.theta - expected.theta)).toBeLessThanOrEqual(0.0005);
  });

  it(`with two dividends of 0.50: 3.67 (${hull}, example on European options with dividends)`, () => {
    const option = {
      kind: 'call',
      spot: 40,
      strike: 40,
      rate: 0.09,
      dividendYield: 0,
      volatility: 0.3,
      years: 0.5,
      dividends: [
        { years: 2 / 12, dollars: 0.5 },
        { years: 5 / 12, dollars: 0.5 },
      ],
    } as const;
    expect(Math.abs(leisenReimerPrice({ ...option, exercise: 'european' }) - 3.67)).toBeLessThanOrEqual(
      0.005,
    );
    // Roll, Geske and Whaley's exact American value of the same example.
    expect(Math.abs(leisenReimerPrice({ ...option, exercise: 'american' }) - 3.72)).toBeLessThanOrEqual(
      0.005,
    );
  });
});

describe('American puts at S 40, r 4.88 % (Geske and Johnson, Journal of Finance 39, 1984, binomial values)', () => {
  it.each([
    [35, 0.2, [0.0062, 0.2004, 0.4328]],
    [40, 0.2, [0.8523, 1.5799, 1.9906]],
    [45, 0.2, [5.0, 5.0883, 5.267]],
    [35, 0.3, [0.0775, 0.6976, 1.2199]],
    [40, 0.3, [1.3102, 2.4827, 3.1698]],
    [45, 0.3, [5.0598, 5.7057, 6.2437]],
    [35, 0.4, [0.2467, 1.3462, 2.155]],
    [40, 0.4, [1.7685, 3.3877, 4.3529]],
    [45, 0.4, [5.287, 6.5101, 7.3832]],
  ])('K %d, v %d: %j after one, four and seven months', (strike, volatility, expected) => {
    expected.forEach((price, i) => {
      const option = {
        kind: 'put',
        spot: 40,
        strike,
        rate: 0.0488,
        dividendYield: 0,
        volatility,
        years: [1, 4, 7][i] / 12,
        exercise: 'american',
        dividends: [],
      } as const;
      expect(Math.abs(leisenReimerPrice(option, 2001) - price)).toBeLessThan(0.0005);
      expect(Math.abs(leisenReimerPrice(option) - price)).toBeLessThan(0.002);
    });
  });
});

describe('the corner of the spread table (reference page)', () => {
  it('S 230, 230/245 calls, 60 days, r 4 %, q 1.1 %, v 22 %', () => {
    const spread = callSpread(
      { spot: 230, rate: 0.04, dividendYield: 0.011, exercise: 'european', dividends: [] },
      { longStrike: 230, shortStrike: 245, years: 60 / 365, longVolatility: 0.22, shortVolatility: 0.22 },
    );
    expect(Math.abs(spread.debit - 5.457)).toBeLessThanOrEqual(0.0005);
    expect(Math.abs(spread.maximumProfit - 9.543)).toBeLessThanOrEqual(0.0005);
    expect(Math.abs(spread.breakeven - 235.46)).toBeLessThanOrEqual(0.005);
    expect(Math.abs(spread.delta - 0.268)).toBeLessThanOrEqual(0.0005);
    expect(Math.abs(spread.vegaPerPoint - 0.061)).toBeLessThanOrEqual(0.0005);
    expect(Math.abs(spread.thetaPerDay + 0.016)).toBeLessThanOrEqual(0.0005);
    expect(spread).toMatchObject({ probabilityMeasure: 'riskNeutral', shortLegEarlyExercise: [] });
  });
});
