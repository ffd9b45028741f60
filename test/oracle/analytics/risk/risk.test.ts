import { describe, expect, it } from 'vitest';
import { cornishFisherValueAtRisk } from '#electron/analytics/risk/cornish-fisher-value-at-risk.ts';
import { kupiecTest } from '#electron/analytics/risk/kupiec-test.ts';
import { sharpeRatio } from '#electron/analytics/risk/sharpe-ratio.ts';
import { sortinoRatio } from '#electron/analytics/risk/sortino-ratio.ts';
import { column } from '../../../support/analytics/column.ts';

describe('ratios of return to risk (reference page)', () => {
  const returns = column(0.01, -0.02, 0.03, -0.01, 0.02);
  it('Sharpe 4.593, Sortino 9.525', () => {
    expect(Math.abs(sharpeRatio(returns) - 4.593)).toBeLessThanOrEqual(0.0005);
    expect(Math.abs(sortinoRatio(returns) - 9.525)).toBeLessThanOrEqual(0.0005);
  });
});

describe('value at risk by Cornish and Fisher', () => {
  it('agrees with the expansion written out in NumPy with SciPy moments', () => {
    const returns = column(0.01, -0.02, 0.03, -0.01, 0.02, 0.05, -0.04, 0.012, -0.085);
    const answer = cornishFisherValueAtRisk(returns, 0.95);
    if (answer.valueAtRisk === null) throw new Error(answer.reason);
    expect(answer.valueAtRisk).toBeCloseTo(0.07891057702027553, 12);
    expect(answer.skewness).toBeCloseTo(-0.7441258469348373, 12);
    expect(answer.excessKurtosis).toBeCloseTo(-0.15073084589196917, 12);
  });
});

/** The table leaves out the lower end at 255 days and 99 %: there the ratio already rejects a single year without any. */
describe("Kupiec's regions that do not reject at 95 % (Kupiec 1995, as tabled by Jorion, Value at Risk)", () => {
  it.each([
    [0.99, 255, 1, 6],
    [0.99, 510, 2, 10],
    [0.99, 1000, 5, 16],
    [0.95, 255, 7, 20],
    [0.95, 510, 17, 35],
    [0.95, 1000, 38, 64],
    [0.975, 255, 3, 11],
    [0.975, 1000, 16, 35],
  ])('level %d, %d days: %d to %d exceedances', (level, days, fewest, most) => {
    const accepted = Array.from({ length: days + 1 }, (_, i) => i).filter(
      (exceedances) => kupiecTest(exceedances, days, level).pValue > 0.05,
    );
    expect([accepted[0], accepted.at(-1)]).toEqual([fewest, most]);
    expect(accepted).toHaveLength(most - fewest + 1);
  });
});
