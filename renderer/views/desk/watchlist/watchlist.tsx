import { useDeferredValue, useRef } from 'react';
import { useGridSteps } from '#renderer/components/use-grid-steps.ts';
import { seriesAbsence } from '#renderer/components/surface/series-absence.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { Watchlist as WatchlistData } from '../use-watchlist.ts';
import { openGuardrail } from '../tickets/guardrail-looks.ts';
import { useBlotter } from '../tickets/use-blotter.ts';
import { keepInSight } from './keep-in-sight.ts';
import { stepSymbol } from '#renderer/components/step-symbol.ts';
import { WatchlistHeadings } from './watchlist-headings.tsx';
import { WatchlistRowView } from './watchlist-row.tsx';
import { WatchlistSkeleton } from './watchlist-skeleton.tsx';

interface WatchlistProps {
  readonly watchlist: WatchlistData;
  readonly symbol: string | null;
  onChoose(symbol: string): void;
}

/** Every series of the workspace: last, change, distance to its averages, state and age. */
export function Watchlist({ watchlist, symbol, onChoose }: WatchlistProps) {
  const asOf = useDesk(selectAsOf);
  const { blotter, withheld: ticketsWithheld } = useBlotter();
  const tickets = blotter === null || ticketsWithheld ? [] : blotter.tickets;
  const grid = useRef<HTMLDivElement>(null);
  const symbols = watchlist.rows.map((row) => row.provenance.symbol);
  const choose = (next: string | null): void => {
    if (next !== null) onChoose(next);
  };
  const step = (steps: number): void => choose(stepSymbol(symbols, symbol, steps));
  useCommands({ 'symbol.next': () => step(1), 'symbol.previous': () => step(-1) });

  const stepWithKey = useGridSteps({
    grid,
    chosenRow: `[data-symbol="${CSS.escape(symbol ?? '')}"]`,
    show: keepInSight,
    step,
  });

  // The first rows are made in steps between frames, so that the chart beside them is painted meanwhile.
  const mayMount = useDeferredValue(watchlist.status !== 'loading');
  if (watchlist.status === 'loading' || !mayMount) return <WatchlistSkeleton />;
  const absence = seriesAbsence({
    ...watchlist,
    count: symbols.length,
    asOf,
    failure: 'The watchlist could not be read',
    run: runCommand,
  });
  if (absence !== null) return absence;
  const focusable = symbol !== null && symbols.includes(symbol) ? symbol : symbols[0];
  return (
    <div
      className={`watchlist ${watchlist.withheld ? 'withheld' : ''}`}
      role="grid"
      aria-label="Watchlist"
      aria-busy={watchlist.withheld}
      ref={grid}
      onKeyDown={stepWithKey}
    >
      <WatchlistHeadings />
      {watchlist.groups.map((group) => (
        <div role="rowgroup" aria-label={group.name} key={group.name}>
          <div className="watchlist-group" aria-hidden="true">
            {group.name}
          </div>
          {group.rows.map((row) => (
            <WatchlistRowView
              key={row.provenance.symbol}
              row={row}
              selected={row.provenance.symbol === symbol}
              asOf={asOf}
              focusable={row.provenance.symbol === focusable}
              guardrail={openGuardrail(tickets, row.provenance.symbol)}
              onChoose={choose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
