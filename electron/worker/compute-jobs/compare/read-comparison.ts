import type { RequestInput } from '#shared/ipc/contract.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { ComparedMember, Comparison } from '#shared/ipc/compare-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { JobControl } from '../../protocol.ts';
import type { ComputeContext } from '../compute-context.ts';
import { type CommonSpan, commonSpan } from './common-span.ts';
import { comparedCell, namedWindows } from './compared-cells.ts';
import { comparedRisk } from './compared-risk.ts';
import { type ComparedSeries, comparedSeries, drawnCloses } from './compared-series.ts';
import { comparisonPanes, paneSeries } from './comparison-panes.ts';
import { comparisonRemarks } from './comparison-remarks.ts';

type Input = RequestInput<'compare.read'> & { readonly today: number };

/** Several series side by side: changes over windows, risk against the base, and the columns of the panes. */
export function readComparison(context: ComputeContext, input: Input, control: JobControl): Comparison {
  const steps = input.symbols.length * (1 + input.measures.length);
  let done = 0;
  const step = (): void => {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    control.progress('comparing', Math.min(1, done++ / steps));
  };
  const read = input.symbols.map((symbol) => {
    step();
    return { symbol, series: comparedSeries(context, symbol, input) };
  });
  const series = read.flatMap(({ series: one }) => ('reason' in one ? [] : [one]));
  const base = series.find(({ symbol }) => symbol === input.base) ?? null;
  const windows = namedWindows(input.windows, input.custom);
  const span: CommonSpan | { readonly reason: string } =
    series.length < 2 ? { reason: 'Fewer than two of the series can be read.' } : commonSpan(series, input);
  return {
    base: input.base,
    members: read.map(({ symbol, series: one }) => memberOf(symbol, one, input)),
    windows: windows.map(({ name }) => name),
    cells: read.flatMap(({ symbol, series: one }) =>
      windows.map((window) => comparedCell('reason' in one ? { symbol, ...one } : one, base, window)),
    ),
    remarks: comparisonRemarks(series, 'reason' in span ? null : span.alignment, input),
    chart:
      'reason' in span
        ? { value: null, reason: span.reason }
        : { value: chartOf(context, series, base, span, input, control, step) },
  };
}

function memberOf(
  symbol: string,
  series: ComparedSeries | { readonly reason: string },
  { basis }: Input,
): ComparedMember {
  if ('reason' in series) {
    const { reason } = series;
    const unread = { firstDate: null, publicationLagSessions: null, drawnBasis: null, measuredIn: null };
    return { symbol, provenance: null, reason, ...unread };
  }
  const drawn = drawnCloses(series, basis);
  return {
    symbol,
    provenance: series.provenance,
    reason: null,
    measuredIn: series.isLevel ? 'level' : 'return',
    firstDate: toBusinessDate(drawn.day[0] as number),
    publicationLagSessions: series.lagSessions,
    drawnBasis: drawn.basis,
  };
}

function chartOf(
  context: ComputeContext,
  series: readonly ComparedSeries[],
  base: ComparedSeries | null,
  span: CommonSpan,
  input: Input,
  control: JobControl,
  step: () => void,
) {
  const columns = paneSeries(series, span, input.rollingSessions);
  const panes = input.measures.flatMap((measure) => comparisonPanes(measure, columns, input, step));
  for (const { lines } of panes) for (const { values } of lines) control.handOver(values);
  return {
    alignment: span.alignment,
    rollingSessions: input.rollingSessions,
    day: control.handOver(span.day.slice(span.first, span.last + 1)),
    risk: series.map((one) => comparedRisk(context, one, base, span.alignment, input)),
    panes,
  };
}
