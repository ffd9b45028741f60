import { type ReactNode, useEffect } from 'react';
import { DeskLayout } from './desk-layout.tsx';
import { useWatchlist } from './use-watchlist.ts';

/** The screen that opens first: watchlist, chart, and position sizing with stops, wherever the user has put them. */
export function DeskView({ alerts }: { readonly alerts: ReactNode }) {
  const ready = useWatchlist().status === 'ready';
  useEffect(() => {
    if (ready) document.documentElement.dataset['ready'] = 'true';
  }, [ready]);
  return <DeskLayout alerts={alerts} />;
}
