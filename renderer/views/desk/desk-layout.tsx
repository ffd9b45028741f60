import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { useMediaQuery } from '#renderer/components/use-media-query.ts';

interface DeskLayoutProps {
  readonly watchlist: ReactNode;
  readonly chart: ReactNode;
  readonly sizing: ReactNode;
}

/** Three panels side by side that can be resized; one below the other where the window is too narrow or zoomed in. */
export function DeskLayout({ watchlist, chart, sizing }: DeskLayoutProps) {
  const narrow = useMediaQuery('(width < 900px)');
  const list = (
    <nav className="desk-panel" aria-label="Series">
      <ErrorBoundary name="The watchlist">{watchlist}</ErrorBoundary>
    </nav>
  );
  const candles = <ErrorBoundary name="The chart">{chart}</ErrorBoundary>;
  const ticket = (
    <aside className="desk-panel" aria-label="Position sizing and stops">
      <ErrorBoundary name="Position sizing">{sizing}</ErrorBoundary>
    </aside>
  );
  if (narrow) {
    return (
      <div className="desk-stack">
        <div className="desk-stack-chart">{candles}</div>
        {ticket}
        {list}
      </div>
    );
  }
  return (
    <Group
      className="desk"
      defaultLayout={{
        watchlist: 22,
        chart: 54,
        sizing: 24,
      }}
    >
      <Panel id="watchlist" minSize="230px" maxSize="40%">
        {list}
      </Panel>
      <Separator className="desk-separator" aria-label="Width of the watchlist" />
      <Panel id="chart" minSize="360px">
        {candles}
      </Panel>
      <Separator className="desk-separator" aria-label="Width of the sizing panel" />
      <Panel id="sizing" minSize="320px" maxSize="40%">
        {ticket}
      </Panel>
    </Group>
  );
}
