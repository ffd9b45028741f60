import { type ReactNode, useEffect } from 'react';
import { DeskLayout } from './desk-layout.tsx';
import { useWatchlist } from './use-watchlist.ts';

/** The screen that opens first: watchlist, chart, and position sizing with stops, wherever the user has put them. */
export function DeskView({ alerts }: { readonly alerts: ReactNode }) {
  return (
    <>
      <MarkReady />
      <DeskLayout alerts={alerts} />
    </>
  );
}

/** Tells those who look at the page from outside that its figures are there. */
function MarkReady(): null {
  const ready = useWatchlist().status === 'ready';
  useEffect(() => {
    if (ready) document.documentElement.dataset['ready'] = 'true';
  }, [ready]);
  return null;
}
