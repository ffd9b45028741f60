import type { ComponentType, ReactNode } from 'react';
import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { withSymbol } from '#renderer/state/layout/links.ts';
import { isOpen } from '#renderer/state/layout/layout-walk.ts';
import { selectLayout } from '#renderer/state/layout/select-layout.ts';
import { panelOfWindow } from '#renderer/state/panel-of-window.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import { type Panel, panelNames } from '#shared/domain/panel.ts';
import { ChartPanel } from '../chart/chart-panel.tsx';
import { showTab } from '../dock/show-tab.ts';
import { SizingPanel } from '../sizing/sizing-panel.tsx';
import { Blotter } from '../tickets/blotter.tsx';
import { useDeskSeries } from '../use-desk-series.ts';
import { useWatchlist } from '../use-watchlist.ts';
import { Watchlist } from '../watchlist/watchlist.tsx';

/** Shows a symbol in a panel and in those that are linked with it. */
export function chooseSymbol(panel: Panel, symbol: string): void {
  const state = deskStore.getState();
  state.changeSettings(withSymbol(selectSettings(state), selectLayout(state), panel, symbol));
}

function WatchlistPanel() {
  const { symbol } = useDeskSeries('watchlist');
  const watchlist = useWatchlist();
  return (
    <Watchlist watchlist={watchlist} symbol={symbol} onChoose={(next) => chooseSymbol('watchlist', next)} />
  );
}

function MainChart() {
  return <ChartPanel {...useDeskSeries('chart')} />;
}

function SecondChart() {
  return <ChartPanel {...useDeskSeries('secondChart')} />;
}

function Sizing() {
  const { symbol, row, missing } = useDeskSeries('sizing');
  return <SizingPanel symbol={missing ? null : symbol} kind={row?.provenance.kind ?? null} />;
}

/** Goes to the size of a ticket, on the tab beside it where that is. */
function goToTicket(symbol: string): void {
  chooseSymbol('tickets', symbol);
  if (panelOfWindow() === null && isOpen(selectLayout(deskStore.getState()), 'sizing')) showTab('sizing');
}

function Tickets() {
  return <Blotter onChoose={goToTicket} />;
}

const contents: Readonly<Record<Exclude<Panel, 'alerts'>, ComponentType>> = {
  watchlist: WatchlistPanel,
  chart: MainChart,
  secondChart: SecondChart,
  sizing: Sizing,
  tickets: Tickets,
};

interface PanelContentProps {
  readonly panel: Panel;
  /** The log of alerts, which is not the desk's own. */
  readonly alerts: ReactNode;
}

/** What stands in a panel; a fault in it stays in it. */
export function PanelContent({ panel, alerts }: PanelContentProps) {
  const Content = panel === 'alerts' ? null : contents[panel];
  return (
    <ErrorBoundary name={`The panel ${panelNames[panel]}`}>
      {Content === null ? alerts : <Content />}
    </ErrorBoundary>
  );
}
