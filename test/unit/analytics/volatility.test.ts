import { describe, expect, it } from 'vitest';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { exponentialVolatility } from '#electron/analytics/risk/exponential-volatility.ts';
import { parkinsonVolatility } from '#electron/analytics/risk/parkinson-volatility.ts';
import { column } from '../../support/analytics/column.ts';

const year = Math.sqrt(252);
const fromReturns = (...returns: readonly number[]): Float64Array => {
  const close = [100];
  for (const value of returns) close.push((close.at(-1) as number) * Math.exp(value));
  return Float64Array.from(close);
};

describe('volatility, per square root of a year', () => {
  it('close to close is the sample deviation of log returns', () => {
    const returns = [0.01, -0.02, 0.03, -0.01, 0.02];
    const mean = 0.006;
    const variance = returns.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4;
    expect(closeToCloseVolatility(fromReturns(...returns))).toBeCloseTo(Math.sqrt(variance) * year, 12);
  });

  it('close to close leaves out the returns that a gap touches', () => {
    const close = column(100, 110, null, 500, 550, 495);
    const expected = closeToCloseVolatility(fromReturns(Math.log(1.1), Math.log(1.1), Math.log(0.9)));
    expect(closeToCloseVolatility(close)).toBeCloseTo(expected, 12);
  });

  it('is zero when every return is the same, unknown for fewer than two', () => {
    expect(closeToCloseVolatility(column(1, 2, 4, 8))).toBe(0);
    expect(closeToCloseVolatility(column(1, 2))).toBeNaN();
    expect(closeToCloseVolatility(column())).toBeNaN();
  });

  it('by Parkinson of one constant range is that range over 2 sqrt(ln 2)', () => {
    const [high, low] = [column(102, 102, null), column(100, 100, 3)];
    expect(parkinsonVolatility(high, low)).toBeCloseTo(
      (Math.log(1.02) / (2 * Math.sqrt(Math.LN2))) * year,
      12,
    );
    expect(parkinsonVolatility(column(), column())).toBeNaN();
  });

  it('weighted exponentially forgets by lambda', () => {
    const variance = 0.94 * (0.94 * 0.01 ** 2 + 0.06 * 0.02 ** 2) + 0.06 * 0.03 ** 2;
    expect(exponentialVolatility(fromReturns(0.01, -0.02, 0.03), 0.94)).toBeCloseTo(
      Math.sqrt(variance) * year,
      12,
    );
    expect(exponentialVolatility(column(5), 0.94)).toBeNaN();
    expect(() => exponentialVolatility(column(5), 1)).toThrow(RangeError);
  });
});
