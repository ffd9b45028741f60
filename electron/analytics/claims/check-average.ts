import { indicatorName, type IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { formatExact } from '#shared/format/format-exact.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import { computeIndicator } from '../indicators/indicator.ts';
import type { ClaimDay, ClaimSeries } from './claim-series.ts';
import { lastClose } from './claim-span.ts';
import { cannotCheck, placeAt } from './finding.ts';

/** Indicators that are prices, which a close can stand above or below. */
const priceLike: ReadonlySet<IndicatorSpecification['kind']> = new Set([
  'ema',
  'sma',
  'bollingerUpper',
  'bollingerLower',
  'donchianHigh',
  'donchianLow',
  'volumeWeightedAverage',
]);

/** A close nearer to its average than this is on neither side in words. */
const onTheLine = 0.001;

/**
 * What: whether the last close stands above or below an average.
 * Formula: close / average - 1, on split-adjusted prices; within 0.1 % on the other side it is off, not contradicted.
 * Arguments: an indicator that is a price; the side that the note states.
 * Range: see `ClaimFinding`.
 * First values: `cannotCheck` where the history is shorter than the indicator's warm-up.
 * Source: definition.
 */
export function checkAverage(
  series: ClaimSeries,
  indicator: IndicatorSpecification,
  side: 'above' | 'below',
  day: ClaimDay,
): ClaimFinding {
  const { symbol, bars } = series;
  const name = indicatorName(indicator);
  const refuse = (reason: string, missing: string[]) => cannotCheck('fraction', reason, missing, [series]);
  if (!priceLike.has(indicator.kind)) return refuse(`No close stands above or below ${name}.`, []);
  const found = lastClose(series, day);
  if (found.reason !== null) return refuse(found.reason, [symbol]);
  const last = found.index;
  const average = computeIndicator(indicator, bars)[last] as number;
  if (!(average > 0))
    return refuse(`The history of ${symbol} is too short for ${name}: ${bars.day.length} bars.`, [symbol]);
  const close = bars.close[last] as number;
  const value = close / average - 1;
  const distance = side === 'above' ? value : -value;
  const verdict = distance > 0 ? 'confirmed' : distance > -onTheLine ? 'offBy' : 'contradicted';
  const where = value === 0 ? 'on' : value > 0 ? 'above' : 'below';
  const sentence = `${symbol} closed at ${formatExact(Number(close.toFixed(4)))} on ${formatDay(bars.day[last] as number)}, ${formatPercent(Math.abs(value))} ${where} its ${name} of ${formatExact(Number(average.toFixed(2)))}.`;
  return {
    ...refuse('', []),
    verdict,
    sentence,
    value: { value },
    to: placeAt(series, last),
    parts: [
      { name: 'Close', value: { value: close }, unit: 'dollars', holds: null },
      { name, value: { value: average }, unit: 'dollars', holds: null },
    ],
  };
}
