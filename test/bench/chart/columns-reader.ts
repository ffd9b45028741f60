import { alignToDays } from '../../../electron/analytics/buckets/align-to-days.ts';
import { bucketBars, bucketColumn } from '../../../electron/analytics/buckets/bucket-bars.ts';
import { bucketSize } from '../../../electron/analytics/buckets/bucket-size.ts';
import { computeIndicator } from '../../../electron/analytics/indicators/indicator.ts';
import type { ReadWindow } from '../../../renderer/charts/chart-contract.ts';
import type { BarColumns } from '../../../shared/domain/bar-columns.ts';
import { toBusinessDate } from '../../../shared/domain/business-date.ts';
import { deskOverlays, indicatorName } from '../../../shared/domain/indicator-specification.ts';
import type { IndicatorSpecification } from '../../../shared/domain/indicator-specification.ts';
import type { ChartAnswer } from '../../../shared/ipc/chart-schemas.ts';

interface ReaderOptions {
  readonly symbol: string;
  readonly lowerPane: IndicatorSpecification | null;
  readonly comparison: { readonly symbol: string; readonly bars: BarColumns } | null;
}

/** Answers windows over columns in memory with the same bucketing that the worker uses: what a chart is fed, without the store. */
export function columnsReader(
  bars: BarColumns,
  { symbol, lowerPane, comparison }: ReaderOptions,
): ReadWindow {
  const overlays = deskOverlays.map((specification) => ({
    name: indicatorName(specification),
    values: computeIndicator(specification, bars),
  }));
  const lower = lowerPane && { name: indicatorName(lowerPane), values: computeIndicator(lowerPane, bars) };
  const barsTotal = bars.day.length;
  const provenance: ChartAnswer['provenance'] = {
    symbol,
    name: symbol,
    source: 'columns',
    adjustment: 'split',
    basis: 'split',
    simulated: true,
    kind: 'price',
    unit: 'dollars',
    lastDate: toBusinessDate(Math.max(0, bars.day[barsTotal - 1])),
    ageSessions: 0,
  };
  return async (window, maximumPoints) => {
    const first = Math.min(window?.first ?? 0, barsTotal - 1);
    const endBar = Math.min((window?.last ?? barsTotal - 1) + 1, barsTotal);
    const barsPerBucket = bucketSize(Math.max(1, endBar - first), maximumPoints);
    const firstBar = first - (first % barsPerBucket);
    const bucket = (values: Float64Array) => bucketColumn(values, firstBar, endBar, barsPerBucket);
    const points = bucketBars(bars, firstBar, endBar, barsPerBucket);
    return {
      provenance,
      barsTotal,
      firstBar,
      endBar,
      barsPerBucket,
      ...points,
      overlays: overlays.map(({ name, values }) => ({ name, values: bucket(values) })),
      lowerPane: lower && { name: lower.name, values: bucket(lower.values) },
      comparison: comparison && {
        symbol: comparison.symbol,
        simulated: true,
        values: alignToDays(comparison.bars.day, comparison.bars.close, points.day),
      },
    };
  };
}
