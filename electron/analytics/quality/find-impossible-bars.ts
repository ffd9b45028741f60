import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { formatExact as price } from '#shared/format/format-exact.ts';
import { mostExamples, type QualityFinding } from './quality-finding.ts';

// Prices that were multiplied, or passed through single precision, stand this far outside their range at most.
const rounding = 2 ** -22;

/**
 * Bars that no market can have made, and closes that are missing: high below low, open or close outside low to high, a price
 * of zero or less, days that do not increase. An import refuses such rows; a damaged or hand-made store may hold them.
 * @param pricesArePositive false for yields, spreads and flows, which may be zero or negative
 */
export function findImpossibleBars(bars: BarColumns, pricesArePositive: boolean): QualityFinding[] {
  const { day, open, high, low, close } = bars;
  const orders: number[] = [];
  const impossible: number[] = [];
  const lows: number[] = [];
  const gaps: number[] = [];
  for (let i = 0; i < day.length; i++) {
    if (i > 0 && day[i] <= day[i - 1]) orders.push(i);
    const most = high[i] + Math.abs(high[i]) * rounding;
    const least = low[i] - Math.abs(low[i]) * rounding;
    // A comparison with NaN, a gap, is false: only known prices contradict each other.
    if (high[i] < low[i] || open[i] > most || open[i] < least || close[i] > most || close[i] < least)
      impossible.push(i);
    if (pricesArePositive && (low[i] <= 0 || open[i] <= 0 || close[i] <= 0 || high[i] <= 0)) lows.push(i);
    if (close[i] !== close[i]) gaps.push(i);
  }
  const finding = (
    code: QualityFinding['code'],
    indices: readonly number[],
    phrase: (index: number) => string,
  ): QualityFinding[] =>
    indices.length === 0
      ? []
      : [{ code, count: indices.length, examples: indices.slice(0, mostExamples).map(phrase) }];
  const date = (index: number): string => toBusinessDate(day[index]);
  return [
    ...finding('out-of-order', orders, date),
    ...finding(
      'impossible-prices',
      impossible,
      (i) =>
        `${date(i)}: open ${price(open[i])}, high ${price(high[i])}, low ${price(low[i])}, close ${price(close[i])}`,
    ),
    ...finding('not-positive', lows, (i) => `${date(i)}: low ${price(low[i])}, close ${price(close[i])}`),
    ...finding('missing-closes', gaps, date),
  ];
}
