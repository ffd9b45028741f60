import { type KupiecTest, kupiecTest } from './kupiec-test.ts';
import { valueAtRisk } from './value-at-risk.ts';

/** How a value at risk that knew only the days before it fared on the next day. */
export type ValueAtRiskBacktest =
  | (KupiecTest & { readonly exceedances: number; readonly observations: number })
  | { readonly rate: null; readonly reason: string };

/**
 * What: backtest of one-day historical value at risk.
 * Formula: each day's loss against the VaR of the `lookback` returns before it; Kupiec's test on the count beyond.
 * Arguments: `returns` daily simple returns, fractions; `level` between 0 and 1; `lookback` returns, gaps among them left out.
 * Range: as `kupiecTest`.
 * First values: null with the reason when no day has enough returns before it.
 * Source: P. H. Kupiec, Journal of Derivatives 3(2), 1995.
 * @throws RangeError for a level outside 0..1 or a lookback below one
 */
export function valueAtRiskBacktest(
  returns: Float64Array,
  level: number,
  lookback: number,
): ValueAtRiskBacktest {
  if (!(Number.isInteger(lookback) && lookback >= 1))
    throw new RangeError('A lookback has one return or more');
  let exceedances = 0;
  let observations = 0;
  for (let i = lookback; i < returns.length; i++) {
    const forecast = valueAtRisk(returns.subarray(i - lookback, i), level);
    if (forecast.valueAtRisk === null || Number.isNaN(returns[i])) continue;
    observations++;
    if (-returns[i] > forecast.valueAtRisk) exceedances++;
  }
  if (observations === 0) return { rate: null, reason: `no day has ${lookback} returns before it` };
  return { ...kupiecTest(exceedances, observations, level), exceedances, observations };
}
