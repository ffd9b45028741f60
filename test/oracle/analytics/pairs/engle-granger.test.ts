import { describe, expect, it } from 'vitest';
import { engleGranger } from '#electron/analytics/pairs/engle-granger.ts';
import { halfLife } from '#electron/analytics/pairs/half-life.ts';
import { macKinnonCriticalValues, macKinnonPValue } from '#electron/analytics/pairs/mac-kinnon.ts';

/** Uniform in -1/2..1/2 by Park and Miller's generator, as the NumPy reference drew them. */
function shocks(count: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  });
}

const sums = (values: Float64Array, start = 0) => {
  let sum = start;
  return values.map((value) => (sum += value));
};

const days = 400;
const own = shocks(days, 54321);
const x = sums(shocks(days, 12345), 50);
const reverting = new Float64Array(days);
for (let t = 1; t < days; t++) reverting[t] = 0.85 * reverting[t - 1] + own[t] + 0.4 * own[t - 1];

describe("Engle and Granger's test agrees with a second implementation in NumPy (lstsq, AIC, Schwert)", () => {
  it('on a pair that keeps together', () => {
    const answer = engleGranger(
      x.map((value, t) => 3 + 1.7 * value + reverting[t]),
      x,
    );
    if (answer.statistic === null) throw new Error(answer.reason);
    expect(answer.hedgeRatio).toBeCloseTo(1.82425956, 8);
    expect(answer.constant).toBeCloseTo(-3.39586342, 8);
    expect(answer.statistic).toBeCloseTo(-5.4710199184420025, 8);
    expect(answer.lags).toBe(4);
    expect(answer.statistic).toBeLessThan(answer.criticalValues.onePercent);
  });

  it('on two random walks', () => {
    const answer = engleGranger(sums(own), x);
    if (answer.statistic === null) throw new Error(answer.reason);
    expect(answer.statistic).toBeCloseTo(-1.5830063034438338, 8);
    expect(answer.lags).toBe(6);
    expect(answer.pValue).toBeCloseTo(0.7280091087830339, 8);
  });

  it('and the half-life of the spread with it', () => {
    const answer = halfLife(reverting);
    expect(answer.sessions).toBeCloseTo(8.060826924259802, 8);
  });
});

describe("MacKinnon's critical values of two series with a constant", () => {
  it.each([
    [-3.9, 0.01, 'onePercent'],
    [-3.34, 0.05, 'fivePercent'],
    [-3.04, 0.1, 'tenPercent'],
  ] as const)('%d has the p-value %d (Davidson and MacKinnon, 1993, table 20.2)', (critical, level, name) => {
    expect(Math.abs(macKinnonPValue(critical) - level)).toBeLessThan(0.0015);
    expect(Math.abs(macKinnonCriticalValues(1e9)[name] - critical)).toBeLessThanOrEqual(0.005);
  });
});
