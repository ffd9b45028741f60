import { useEffect } from 'react';
import { selectSymbol } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { ChartPanel } from './chart/chart-panel.tsx';
import { DeskLayout } from './desk-layout.tsx';
import { SizingPanel } from './sizing/sizing-panel.tsx';
import { useWatchlist } from './use-watchlist.ts';
import { Watchlist } from './watchlist/watchlist.tsx';

/** The screen that opens first: watchlist, chart, and position sizing with stops. */
export function DeskView() {
  const symbol = useDesk(selectSymbol);
  const watchlist = useWatchlist();
  const row = watchlist.rows.find(({ provenance }) => provenance.symbol === symbol) ?? null;
  const ready = watchlist.status === 'ready';
  const missing = ready && row === null;
  const symbols = watchlist.rows
    .filter(({ provenance }) => provenance.kind === 'price')
    .map(({ provenance }) => provenance.symbol);
  useEffect(() => {
    if (ready) document.documentElement.dataset['ready'] = 'true';
  }, [ready]);
  return (
    <DeskLayout
      watchlist={<Watchlist watchlist={watchlist} />}
      chart={<ChartPanel symbol={symbol} row={row} symbols={symbols} missing={missing} />}
      sizing={<SizingPanel symbol={missing ? null : symbol} kind={row?.provenance.kind ?? null} />}
    />
  );
}
