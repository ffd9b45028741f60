import { useEffect, useRef, useState } from 'react';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { deskOverlays, indicatorName, lowerPaneIndicators } from '#shared/domain/indicator-specification.ts';
import type { ChartRange } from '#shared/domain/settings.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';

export interface ChartSource {
  readonly symbol: string;
  readonly lowerPane: string | null;
  readonly comparison: string | null;
}

/**
 * Feeds the chart with a series and what is drawn with it, and re-reads when the data changes.
 * Another lower pane or comparison keeps the visible range, another symbol starts from `range`.
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
  useEffect(() => {
    startRange.current = range;
  });
  const { symbol, lowerPane, comparison } = source ?? { symbol: null, lowerPane: null, comparison: null };
  useEffect(() => {
    if (chart === null || symbol === null) return;
    const pane = lowerPaneIndicators.find((indicator) => indicatorName(indicator) === lowerPane) ?? null;
    chart.setSource(
      async (window, maximumPoints, signal) => {
        const read = await request(
          'chart.read',
          {
            symbol,
            basis: 'split',
            asOf: null,
            window,
            maximumPoints,
            overlays: [...deskOverlays],
            lowerPane: pane,
            comparison: comparison === symbol ? null : comparison,
          },
          { signal },
        );
        setAnswer(read);
        return read;
      },
      { keepRange: shown.current === symbol, range: startRange.current },
    );
    shown.current = symbol;
  }, [chart, symbol, lowerPane, comparison]);
  useEffect(() => (chart === null ? undefined : onEvent('data.changed', () => chart.refresh())), [chart]);
  return answer?.provenance.symbol === symbol ? answer : null;
}
