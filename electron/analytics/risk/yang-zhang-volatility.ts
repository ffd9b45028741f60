import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { sampleMoments } from '../statistics/sample-moments.ts';
import { sessionsPerYear } from './sessions-per-year.ts';

/**
 * What: Yang and Zhang's volatility, which counts the night, the day and the range, whatever the drift.
 * Formula: `sqrt(252 (s_night^2 + k s_day^2 + (1 - k) s_rs^2))`: sample variances of `ln(O_t / C_{t-1})` and `ln(C_t / O_t)`,
 * the mean of Rogers and Satchell's `ln(H/C) ln(H/O) + ln(L/C) ln(L/O)`, and `k = 0.34 / (1.34 + (n + 1) / (n - 1))`.
 * Arguments: `bars` the stretch to measure, split-adjusted; a bar with a gap, or after one, is left out.
 * Range: zero or more, a fraction per sqrt(year).
 * First values: NaN for fewer than two bars that have one before them.
 * Source: D. Yang, Q. Zhang, "Drift-independent volatility estimation based on high, low, open, and close prices", Journal of Business 73(3), 2000.
 */
export function yangZhangVolatility(bars: BarColumns): number {
  const nights: number[] = [];
  const days: number[] = [];
  let ranges = 0;
  for (let i = 1; i < bars.close.length; i++) {
    const [open, high, low, close] = [bars.open[i], bars.high[i], bars.low[i], bars.close[i]];
    const night = Math.log(open / bars.close[i - 1]);
    const range =
      Math.log(high / close) * Math.log(high / open) + Math.log(low / close) * Math.log(low / open);
    if (Number.isNaN(night + range)) continue;
    nights.push(night);
    days.push(Math.log(close / open));
    ranges += range;
  }
  const n = nights.length;
  if (n < 2) return Number.NaN;
  const variance = (values: readonly number[]) =>
    sampleMoments(Float64Array.from(values)).standardDeviation ** 2;
  const k = 0.34 / (1.34 + (n + 1) / (n - 1));
  return Math.sqrt(sessionsPerYear * (variance(nights) + k * variance(days) + (1 - k) * (ranges / n)));
}
