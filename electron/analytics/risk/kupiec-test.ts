import { normalCdf } from '#shared/sizing/normal-distribution.ts';

/** Whether value at risk was exceeded as often as its level says. */
export interface KupiecTest {
  /** Exceedances / observations. */
  readonly rate: number;
  /** -2 ln of the likelihood ratio, chi-squared with one degree of freedom. */
  readonly statistic: number;
  /** Probability of a rate at least this far off if the level were right. */
  readonly pValue: number;
}

/** k ln p, 0 where k is 0. */
const logPower = (p: number, k: number): number => (k === 0 ? 0 : k * Math.log(p));

/**
 * What: Kupiec's proportion-of-failures test of a value at risk.
 * Formula: `LR = -2 ln[(1 - p)^(n - x) p^x / ((1 - x/n)^(n - x) (x/n)^x)]`, p-value from chi-squared(1).
 * Arguments: `exceedances` x days with a loss beyond VaR among `observations` n; `level` of the VaR, p = 1 - level.
 * Range: statistic zero or more, p-value 0..1.
 * First values: none.
 * Source: P. H. Kupiec, "Techniques for verifying the accuracy of risk measurement models", Journal of Derivatives 3(2), 1995.
 * @throws RangeError for a level outside 0..1 or exceedances not within 0..n
 */
export function kupiecTest(exceedances: number, observations: number, level: number): KupiecTest {
  if (!(level > 0 && level < 1)) throw new RangeError(`A level of ${level} is impossible`);
  if (!(observations >= 1 && exceedances >= 0 && exceedances <= observations)) {
    throw new RangeError(`${exceedances} exceedances in ${observations} days are impossible`);
  }
  const rate = exceedances / observations;
  const likelihood = (p: number) => logPower(1 - p, observations - exceedances) + logPower(p, exceedances);
  const statistic = Math.max(0, 2 * (likelihood(rate) - likelihood(1 - level)));
  return { rate, statistic, pValue: 2 * normalCdf(-Math.sqrt(statistic)) };
}
