import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import type { ComputeContext } from '../compute-context.ts';
import { basisToShow, readAsOf } from '../read-as-of.ts';

export interface PriceHistory {
  readonly bars: BarColumns;
  readonly provenance: Provenance;
  readonly close: number;
  /** Close to close over the last year, per square root of a year; NaN when unknown. */
  readonly volatility: number;
}

/** A series up to the as-of day with its last close and its volatility. */
export function priceHistory(
  context: ComputeContext,
  symbol: string,
  asOf: BusinessDate | null,
  today: number,
): PriceHistory {
  const series = context.series.get(symbol);
  const { bars, provenance } = readAsOf(series, basisToShow(series, 'split'), asOf, today);
  const last = bars.day.length - 1;
  return {
    bars,
    provenance,
    close: bars.close[last] as number,
    volatility: closeToCloseVolatility(bars.close.subarray(Math.max(0, last - sessionsPerYear))),
  };
}
