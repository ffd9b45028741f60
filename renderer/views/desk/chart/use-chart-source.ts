import { useEffect, useRef, useState } from 'react';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import type { SeriesKind } from '#shared/domain/series.ts';
import type { ChartRange } from '#shared/domain/settings.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { chartQuestion } from './chart-question.ts';
import { usableLowerPane } from './usable-lower-pane.ts';

export interface ChartSource {
  readonly symbol: string;
  readonly lowerPane: string | null;
  /** Null while it is not known; then it is taken for a price. */
  readonly kind: SeriesKind | null;
  readonly comparison: string | null;
}

/**
 * Feeds the chart with a series and what is drawn with it, and re-reads when the data changes.
 * Another lower pane, comparison or as-of date keeps the visible range, another symbol starts from `range`.
 * @returns the answer last read, for the summary and the data table
 */
export function useChartSource(
  chart: DeskChart | null,
  source: ChartSource | null,
  range: ChartRange,
): ChartAnswer | null {
  const [answer, setAnswer] = useState<ChartAnswer | null>(null);
  const shown = useRef<string | null>(null);
  const startRange = useRef(range);
  const asOf = useDesk(selectAsOf);
  useEffect(() => {
    startRange.current = range;
  });
  const { symbol, comparison } = source ?? { symbol: null, comparison: null };
  // One of the five specifications, so the same object each time.
  const pane = source === null ? null : usableLowerPane(source.lowerPane, source.kind);
  useEffect(() => {
    if (chart === null || symbol === null) return;
    chart.setSource(
      async (window, maximumPoints, signal) => {
        const read = await request(
          'chart.read',
          chartQuestion({ symbol, asOf, pane, comparison }, window, maximumPoints),
          { signal },
        );
        setAnswer(read);
        return read;
      },
      { keepRange: shown.current === symbol, range: startRange.current },
    );
    shown.current = symbol;
  }, [chart, symbol, pane, comparison, asOf]);
  useEffect(() => (chart === null ? undefined : onEvent('data.changed', () => chart.refresh())), [chart]);
  const { provenance } = answer ?? {};
  return provenance?.symbol === symbol && isWithin(provenance.lastDate, asOf) ? answer : null;
}
