import { lazy, Suspense, useEffect, useState } from 'react';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';
import { panelNames } from '#shared/domain/panel.ts';
import { usePanel } from '#renderer/state/panel-context.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { useChartOptions } from './chart-options-of.ts';
import { ChartDataTable } from './chart-data-table.tsx';
import { ChartHorizon } from './chart-horizon.tsx';
import { ChartLegend } from './chart-legend.tsx';
import { ChartLines } from './chart-lines.tsx';
import { ChartStateOverlay } from './chart-state-overlay.tsx';
import { chartSummary } from './chart-summary.ts';
import { ChartToolbar } from './chart-toolbar.tsx';
import { StaleBanner } from './stale-banner.tsx';
import { moveLineOnDesk } from './move-line-on-desk.ts';
import { useAfterCandles } from './use-after-candles.ts';
import { useChartKeys } from './use-chart-keys.ts';
import { useChartSource } from './use-chart-source.ts';
import { useDeskChart } from './use-desk-chart.ts';

// Not part of what the first candles wait for.
const ChartToolLayer = lazy(async () => ({
  default: (await import('./tools/chart-tool-layer.tsx')).ChartToolLayer,
}));
const ReplayBar = lazy(async () => ({ default: (await import('./replay/replay-bar.tsx')).ReplayBar }));

interface ChartPanelProps {
  readonly symbol: string | null;
  /** The chosen symbol's row; null while the watchlist is read or the symbol is not in it. */
  readonly row: WatchlistRow | null;
  /** Symbols that can be compared with. */
  readonly symbols: readonly string[];
  /** True once the watchlist is known to hold nothing under the symbol. */
  readonly missing: boolean;
}

/** Candles with averages, the lower pane, the legend and the lines of the ticket. */
export function ChartPanel({ symbol, row, symbols, missing }: ChartPanelProps) {
  const { panel } = usePanel();
  const [{ range, priceScale, lowerPane, comparison }] = useChartOptions();
  const asOf = useDesk(selectAsOf);
  const [showTable, setShowTable] = useState(false);
  const { container, chart, picture } = useDeskChart((role, price) => {
    if (symbol !== null) moveLineOnDesk(symbol, role, price);
  });
  const source =
    symbol === null || missing ? null : { symbol, lowerPane, comparison, kind: row?.provenance.kind ?? null };
  const answer = useChartSource(chart, source, range);
  useChartKeys(chart);
  useEffect(() => chart?.setRange(range), [chart, range]);
  useEffect(() => chart?.setPriceScale(priceScale), [chart, priceScale]);

  const provenance = row?.provenance ?? answer?.provenance ?? null;
  // The lines of a ticket stand on one chart, the one that the sizing goes with.
  const traded = panel !== 'secondChart' && symbol !== null && !missing && provenance?.kind === 'price';
  useEffect(() => {
    if (traded) return;
    chart?.setTicketLines([]);
    chart?.setHorizon(null);
  }, [chart, traded]);
  const toolsReady = useAfterCandles(picture.state === 'painted');
  const state = missing ? 'empty' : picture.state;
  const summary =
    symbol === null || answer === null ? 'No data on the chart.' : chartSummary(answer, picture.visible);
  const summaryId = panel === 'secondChart' ? 'second-chart-summary' : 'chart-summary';
  return (
    <section className="chart-panel" aria-label={panelNames[panel ?? 'chart']}>
      <ChartToolbar
        chart={chart}
        symbols={symbols.filter((other) => other !== symbol)}
        scale={picture.scale ?? priceScale}
        showTable={showTable}
        onShowTable={setShowTable}
      />
      <StaleBanner provenance={provenance} />
      <div className="legend">
        {state === 'painted' ? (
          <ChartLegend
            legend={picture.legend}
            provenance={provenance}
            comparisonSimulated={answer?.comparison?.simulated ?? false}
            asOf={asOf}
          />
        ) : null}
      </div>
      <div className="chart-stage">
        {/* biome-ignore lint/a11y: the chart takes the arrow keys; its name and summary stand beside it */}
        <div
          ref={container}
          className="chart-canvas ring-above"
          role="application"
          aria-roledescription="price chart"
          aria-label={`Chart of ${symbol ?? 'nothing'}`}
          aria-describedby={summaryId}
          tabIndex={0}
        />
        <ChartStateOverlay
          state={state}
          message={picture.message}
          symbol={symbol}
          onRetry={() => chart?.refresh()}
        />
        {showTable && answer !== null ? (
          <ChartDataTable answer={answer} visible={picture.visible} onClose={() => setShowTable(false)} />
        ) : null}
        {chart !== null && symbol !== null && !missing && provenance !== null && toolsReady ? (
          <Suspense>
            <ChartToolLayer chart={chart} symbol={symbol} provenance={provenance} visible={picture.visible} />
          </Suspense>
        ) : null}
      </div>
      {toolsReady && panel !== 'secondChart' ? (
        <Suspense>
          <ReplayBar />
        </Suspense>
      ) : null}
      <p id={summaryId} className="visually-hidden">
        {summary}
      </p>
      {traded ? <ChartLines chart={chart} symbol={symbol} key={symbol} /> : null}
      {traded ? <ChartHorizon chart={chart} symbol={symbol} key={`horizon ${symbol}`} /> : null}
    </section>
  );
}
