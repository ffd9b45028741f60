import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ChartRequest } from '#shared/ipc/first-inputs.ts';
import { indicatorName } from '#shared/domain/indicator-specification.ts';
import { bucketBars, bucketColumn } from '#electron/analytics/buckets/bucket-bars.ts';
import { bucketSize } from '#electron/analytics/buckets/bucket-size.ts';
import type { JobControl } from '../protocol.ts';
import { alignComparison } from './align-comparison.ts';
import type { ComputeContext } from './compute-context.ts';
import { indicatorColumn } from './indicator-column.ts';
import type { SeriesAsOf } from './read-as-of.ts';
import { basisToShow, lastReadableDay, readAsOf } from './read-as-of.ts';

type Input = ChartRequest & { readonly today: number };

/** A window of bars with its indicators, at most so many points, in fresh columns that move to the asker. */
export function readChart(context: ComputeContext, input: Input, control: JobControl): ChartAnswer {
  const series = context.series.get(input.symbol);
  const asOf = readAsOf(series, basisToShow(series, input.basis), input.asOf, input.today);
  const barsTotal = asOf.bars.day.length;
  const { firstBar, endBar, barsPerBucket } = placeWindow(input, barsTotal);
  const bucket = (values: Float64Array) =>
    control.handOver(bucketColumn(values, firstBar, endBar, barsPerBucket));
  const points = handOverBars(bucketBars(asOf.bars, firstBar, endBar, barsPerBucket), control);
  return {
    provenance: asOf.provenance,
    barsTotal,
    firstBar,
    endBar,
    barsPerBucket,
    ...points,
    overlays: input.overlays.map((specification) => ({
      name: indicatorName(specification),
      values: bucket(indicatorColumn(asOf, specification)),
    })),
    lowerPane: input.lowerPane && {
      name: indicatorName(input.lowerPane),
      values: bucket(indicatorColumn(asOf, input.lowerPane)),
    },
    comparison: readComparison(context, input, points.day, control),
  };
}

/** The window asked for, inside the history and begun at a bucket's first bar. */
function placeWindow({ window, maximumPoints }: Input, barsTotal: number) {
  const first = Math.min(window?.first ?? 0, barsTotal - 1);
  const endBar = Math.min((window?.last ?? barsTotal - 1) + 1, barsTotal);
  const barsPerBucket = bucketSize(Math.max(1, endBar - first), maximumPoints);
  return { firstBar: first - (first % barsPerBucket), endBar: Math.max(endBar, first + 1), barsPerBucket };
}

function handOverBars(bars: BarColumns, control: JobControl): BarColumns {
  for (const column of Object.values(bars)) control.handOver(column);
  return bars;
}

/** The other symbol on the same basis, or null when there is none; a missing comparison must not cost the chart. */
function readComparison(
  context: ComputeContext,
  input: Input,
  onDays: Int32Array,
  control: JobControl,
): ChartAnswer['comparison'] {
  const series = input.comparison === null ? null : context.series.find(input.comparison);
  const through = lastReadableDay(input.asOf, input.today);
  if (!series || series.bars.day[0] > through) return null;
  const other: SeriesAsOf = readAsOf(series, basisToShow(series, input.basis), input.asOf, input.today);
  return {
    symbol: other.provenance.symbol,
    simulated: other.provenance.simulated,
    values: control.handOver(alignComparison(other, onDays)),
  };
}
