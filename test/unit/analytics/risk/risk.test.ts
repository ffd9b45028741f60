import { describe, expect, it } from 'vitest';
import { maximumDrawdown } from '#electron/analytics/returns/maximum-drawdown.ts';
import { beta } from '#electron/analytics/risk/beta.ts';
import { cornishFisherValueAtRisk } from '#electron/analytics/risk/cornish-fisher-value-at-risk.ts';
import { correlation } from '#electron/analytics/risk/correlation.ts';
import { drawdownRecovery } from '#electron/analytics/risk/drawdown-recovery.ts';
import { factorSensitivity } from '#electron/analytics/risk/factor-sensitivity.ts';
import { kupiecTest } from '#electron/analytics/risk/kupiec-test.ts';
import { rollingBeta } from '#electron/analytics/risk/rolling-beta.ts';
import { rollingCorrelation } from '#electron/analytics/risk/rolling-correlation.ts';
import { sharpeRatio } from '#electron/analytics/risk/sharpe-ratio.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { sortinoRatio } from '#electron/analytics/risk/sortino-ratio.ts';
import { upDownBeta } from '#electron/analytics/risk/up-down-beta.ts';
import { valueAtRiskBacktest } from '#electron/analytics/risk/value-at-risk-backtest.ts';
import { valueAtRisk } from '#electron/analytics/risk/value-at-risk.ts';
import { yangZhangVolatility } from '#electron/analytics/risk/yang-zhang-volatility.ts';
import { normalQuantile } from '#electron/analytics/statistics/normal-quantile.ts';
import { randomBars } from '../../../bench/random-bars.ts';
import { barsOf } from '../../../support/analytics/bars.ts';
import { column } from '../../../support/analytics/column.ts';
import { randomNormals } from '../../../support/analytics/random-normals.ts';

const market = randomNormals(3000, 17).map((value) => value / 100);
const noise = randomNormals(3000, 91).map((value) => value / 500);

describe('beta', () => {
  it('and its standard error find the line that made the returns', () => {
    const estimate = beta(
      market.map((value, i) => 0.0004 + 2.5 * value + noise[i]),
      market,
    );
    if (estimate.beta === null) throw new Error(estimate.reason);
    // The noise is a fifth of the market's deviation, so the error of beta is near 0.2 / sqrt(3000).
    expect(estimate.standardError / (0.2 / Math.sqrt(3000))).toBeCloseTo(1, 1);
    expect(Math.abs(estimate.beta - 2.5)).toBeLessThan(3 * estimate.standardError);
    expect(estimate.alpha).toBeCloseTo(0.0004, 3);
    expect(estimate.rSquared).toBeCloseTo(estimate.correlation ** 2, 12);
    expect(estimate.observations).toBe(3000);
  });

  it('leaves out days on which either is unknown, and says why there is none', () => {
    const exact = beta(column(2, null, 4, 6, 1), column(1, 5, 2, 3, null));
    expect(exact).toMatchObject({ beta: 2, rSquared: 1, observations: 3 });
    expect(beta(column(1, 2), column(1, 2))).toMatchObject({ beta: null, observations: 2 });
    expect(beta(column(1, 2, 3), column(4, 4, 4))).toMatchObject({
      beta: null,
      reason: 'the benchmark did not move',
    });
    expect(() => beta(column(1), column(1, 2))).toThrow(RangeError);
  });

  it('of up and of down days finds each', () => {
    const bent = market.map((value) => (value > 0 ? 2 * value : 3 * value));
    const { up, down } = upDownBeta(bent, market);
    expect(up.beta).toBeCloseTo(2, 10);
    expect(down.beta).toBeCloseTo(3, 10);
    expect(up.observations + down.observations).toBe(3000);
    expect(upDownBeta(column(1, 2, 3, 4), column(1, 2, 3, 4)).down.beta).toBeNull();
  });
});

describe('simple returns and correlation', () => {
  it('touch no gap', () => {
    const returns = simpleReturns(column(100, 110, null, 120, 90));
    expect([...returns.subarray(0, 4)].map(Number.isNaN)).toEqual([true, false, true, true]);
    expect(returns[4]).toBeCloseTo(-0.25, 12);
    expect(correlation(column(1, 2, null, 4), column(-1, -2, 7, -4))).toBeCloseTo(-1, 12);
    expect(correlation(column(1, 1), column(2, 3))).toBeNaN();
  });
});

describe('recovery', () => {
  it('is the first close back at the high, or not yet', () => {
    const close = column(100, 120, null, 90, 119, 121, 80);
    const fall = maximumDrawdown(close, 0, 4);
    expect(drawdownRecovery(close, fall)).toBe(5);
    expect(drawdownRecovery(close, fall, 4)).toBeNull();
    expect(drawdownRecovery(column(1, 2), maximumDrawdown(column(1, 2), 0, 1))).toBe(0);
  });
});

describe('ratios', () => {
  it('are unknown where nothing varies or nothing falls short', () => {
    expect(sharpeRatio(column(0.01, 0.01))).toBeNaN();
    expect(sharpeRatio(column(0.01))).toBeNaN();
    expect(sortinoRatio(column(0.01, 0.02))).toBeNaN();
    expect(sortinoRatio(column(0.01, 0.02), 0.015)).toBeCloseTo(0, 12);
  });
});

describe('value at risk', () => {
  const hundred = Float64Array.from({ length: 100 }, (_, i) => (50 - i) / 1000);

  it('is the loss at its rank, the shortfall the mean from there on', () => {
    // Losses from -0.050 to 0.049: the 95th is 0.044, and five more lie beyond it.
    const answer = valueAtRisk(hundred, 0.95);
    if (answer.valueAtRisk === null) throw new Error(answer.reason);
    expect(answer.valueAtRisk).toBeCloseTo(0.044, 12);
    expect(answer.expectedShortfall).toBeCloseTo(0.0465, 12);
    expect(answer.observations).toBe(100);
  });

  it('of several sessions compounds overlapping runs without a gap', () => {
    const answer = valueAtRisk(column(-0.1, -0.1, null, 0.1, -0.2, 0.5), 0.5, 2);
    expect(answer).toMatchObject({ observations: 3, horizonSessions: 2 });
    expect(answer.valueAtRisk).toBeCloseTo(0.12, 12);
  });

  it('needs a return beyond its level', () => {
    expect(valueAtRisk(hundred.subarray(0, 19), 0.95)).toEqual({
      valueAtRisk: null,
      reason: '19 returns; 20 are needed at this level',
    });
    expect(valueAtRisk(hundred.subarray(0, 20), 0.95).valueAtRisk).not.toBeNull();
    expect(valueAtRisk(hundred, 0.99).valueAtRisk).not.toBeNull();
    expect(valueAtRisk(hundred.subarray(0, 99), 0.99).valueAtRisk).toBeNull();
    expect(() => valueAtRisk(hundred, 1)).toThrow(RangeError);
    expect(() => valueAtRisk(hundred, 0.95, 0)).toThrow(RangeError);
  });

  it('by Cornish and Fisher of a normal sample is the normal one, bent by the sample only', () => {
    const answer = cornishFisherValueAtRisk(market, 0.99);
    expect(answer.valueAtRisk).toBeCloseTo(-normalQuantile(0.01) / 100, 2);
    expect(cornishFisherValueAtRisk(column(1, 2, 3), 0.95).valueAtRisk).toBeNull();
    expect(cornishFisherValueAtRisk(column(1, 1, 1, 1), 0.95).valueAtRisk).toBeNull();
  });

  it('by Cornish and Fisher says when it bends the quantiles out of order', () => {
    const domain = (returns: Float64Array) => {
      const answer = cornishFisherValueAtRisk(returns, 0.99);
      if (answer.valueAtRisk === null) throw new Error(answer.reason);
      return answer.withinDomain;
    };
    expect(domain(market)).toBe(true);
    expect(domain(market.map((value) => value * Math.abs(value)))).toBe(false);
    expect(domain(market.map((value) => value + 3 * value * value))).toBe(true);
    expect(domain(market.map((value) => value * value))).toBe(false);
    // Kurtosis -2, the least there is.
    expect(domain(column(1, 2, 1, 2))).toBe(false);
  });

  it('that was exceeded as often as it says is not rejected, one that is too small is', () => {
    const fair = valueAtRiskBacktest(market, 0.95, 500);
    if (fair.rate === null) throw new Error(fair.reason);
    expect(fair.observations).toBe(2500);
    expect(fair.pValue).toBeGreaterThan(0.05);
    const rising = market.map((value, i) => value * (i < 1500 ? 1 : 2));
    const late = valueAtRiskBacktest(rising, 0.95, 1400);
    if (late.rate === null) throw new Error(late.reason);
    expect(late.pValue).toBeLessThan(0.001);
    expect(valueAtRiskBacktest(market.subarray(0, 500), 0.95, 500).rate).toBeNull();
  });

  it('that is exceeded exactly at its rate has a p-value of 1', () => {
    expect(kupiecTest(5, 100, 0.95)).toMatchObject({ rate: 0.05, statistic: 0, pValue: 1 });
    expect(kupiecTest(0, 100, 0.95).statistic).toBeCloseTo(-200 * Math.log(0.95), 10);
    expect(() => kupiecTest(3, 2, 0.95)).toThrow(RangeError);
  });
});

describe('volatility by Yang and Zhang', () => {
  it('is zero where each day repeats the one before in logarithms and closes at an end of its range', () => {
    const rows = Array.from({ length: 6 }, (_, i) => [1.05, 1.15, 1.05, 1.15, 1].map((x) => x * 1.2 ** i));
    const bars = barsOf(
      Int32Array.from({ length: 6 }, (_, i) => i),
      rows,
    );
    expect(yangZhangVolatility(bars)).toBeLessThan(1e-7);
  });

  it('agrees with its parts summed by hand', () => {
    const bars = randomBars(400, 3);
    const parts = Array.from({ length: 399 }, (_, j) => {
      const [o, h, l, c] = [bars.open, bars.high, bars.low, bars.close].map((x) => Math.log(x[j + 1]));
      return { night: o - Math.log(bars.close[j]), day: c - o, range: (h - o) * (h - c) + (l - o) * (l - c) };
    });
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / 399;
    const variance = (values: number[]) =>
      values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / 398;
    const k = 0.34 / (1.34 + 400 / 398);
    const expected =
      variance(parts.map(({ night }) => night)) +
      k * variance(parts.map(({ day }) => day)) +
      (1 - k) * mean(parts.map(({ range }) => range));
    expect(yangZhangVolatility(bars)).toBeCloseTo(Math.sqrt(252 * expected), 12);
  });

  it('is unknown for a single night', () => {
    expect(yangZhangVolatility(randomBars(2, 1))).toBeNaN();
    expect(yangZhangVolatility(randomBars(3, 1))).toBeGreaterThan(0);
  });
});

describe('rolling beta and correlation', () => {
  it('are those of each window, unknown before it is full and while it holds a gap', () => {
    const holed = market.slice(0, 60);
    holed[30] = Number.NaN;
    const other = noise.slice(0, 60).map((value, i) => value + 0.7 * market[i]);
    const [betas, links] = [rollingBeta(other, holed, 10), rollingCorrelation(other, holed, 10)];
    for (let i = 0; i < 60; i++) {
      const full = i >= 9 && !(i >= 30 && i < 40);
      const window = [other.subarray(i - 9, i + 1), holed.subarray(i - 9, i + 1)] as const;
      expect(Number.isNaN(betas[i])).toBe(!full);
      if (full) expect(betas[i]).toBe(beta(...window).beta);
      if (full) expect(links[i]).toBeCloseTo(correlation(...window), 12);
    }
    expect(rollingBeta(other, holed, 3)[2]).toBe(beta(other.subarray(0, 3), holed.subarray(0, 3)).beta);
    expect(() => rollingBeta(other, holed, 2)).toThrow(RangeError);
  });
});

describe('sensitivity to factors', () => {
  it('finds the coefficients within its intervals, as often as they promise', () => {
    let held = 0;
    const samples = 200;
    for (let s = 0; s < samples; s++) {
      const [yields, spreads, errors] = [1, 2, 3].map((k) => randomNormals(150, 1000 * k + 7 * s + 1));
      const returns = errors.map((error, i) => 0.01 * error - 0.05 * yields[i] - 0.08 * spreads[i]);
      const answer = factorSensitivity(returns, [yields, spreads]);
      if (answer.factors === null) throw new Error(answer.reason);
      expect(answer.factors[1].coefficient).toBeCloseTo(-0.08, 2);
      if (answer.factors[0].low <= -0.05 && -0.05 <= answer.factors[0].high) held++;
    }
    // 95 % of 200, give or take three standard errors.
    expect(held).toBeGreaterThan(samples * 0.95 - 3 * Math.sqrt(samples * 0.95 * 0.05));
  });

  it('says why when the factors cannot be told apart', () => {
    const answer = factorSensitivity(market, [noise, noise.map((value) => 2 * value)]);
    expect(answer).toEqual({ factors: null, reason: 'a factor did not move, or the factors move as one' });
    expect(factorSensitivity(column(1, 2, 3), [column(1, 2, null)]).factors).toBeNull();
    expect(factorSensitivity(column(0, 0, 0, 0, 0), [column(1, 3, 2, 5, 4)])).toMatchObject({ rSquared: 0 });
    expect(() => factorSensitivity(market, [])).toThrow(RangeError);
    expect(() => factorSensitivity(market, [column(1)])).toThrow(RangeError);
  });
});
