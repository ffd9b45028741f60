import { useRef } from 'react';
import { useGridSteps } from '#renderer/components/use-grid-steps.ts';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { selectAsOf, selectSymbol } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { Watchlist as WatchlistData } from '../use-watchlist.ts';
import { openGuardrail } from '../tickets/guardrail-looks.ts';
import { useBlotter } from '../tickets/use-blotter.ts';
import { keepInSight } from './keep-in-sight.ts';
import { stepSymbol } from '#renderer/components/step-symbol.ts';
import { WatchlistHeadings } from './watchlist-headings.tsx';
import { WatchlistRowView } from './watchlist-row.tsx';
import { WatchlistSkeleton } from './watchlist-skeleton.tsx';

/** Every series of the workspace: last, change, distance to its averages, state and age. */
export function Watchlist({ watchlist }: { readonly watchlist: WatchlistData }) {
  const symbol = useDesk(selectSymbol);
  const asOf = useDesk(selectAsOf);
  const changeSettings = useDesk((state) => state.changeSettings);
  const { blotter, withheld: ticketsWithheld } = useBlotter();
  const tickets = blotter === null || ticketsWithheld ? [] : blotter.tickets;
  const grid = useRef<HTMLDivElement>(null);
  const symbols = watchlist.rows.map((row) => row.provenance.symbol);
  const choose = (next: string | null): void => {
    if (next !== null) changeSettings({ symbol: next });
  };
  const step = (steps: number): void => choose(stepSymbol(symbols, symbol, steps));
  useCommands({ 'symbol.next': () => step(1), 'symbol.previous': () => step(-1) });

  const stepWithKey = useGridSteps({
    grid,
    chosenRow: `[data-symbol="${CSS.escape(symbol ?? '')}"]`,
    show: keepInSight,
    step,
  });

  if (watchlist.status === 'loading') return <WatchlistSkeleton />;
  if (watchlist.status === 'failed') {
    return (
      <StatePanel
        tone="problem"
        icon="problem"
        title="The watchlist could not be read"
        message={watchlist.message ?? ''}
      >
        <button type="button" className="button" onClick={watchlist.reload}>
          Try again
        </button>
      </StatePanel>
    );
  }
  if (symbols.length === 0 && asOf !== null) {
    return (
      <StatePanel
        icon="calendar"
        title={`Nothing on or before ${formatDate(asOf)}`}
        message="Every series of this workspace begins later."
      >
        <button type="button" className="button" onClick={() => runCommand('asOf.clear')}>
          Show the latest data
        </button>
      </StatePanel>
    );
  }
  if (symbols.length === 0) {
    return (
      <StatePanel icon="empty" title="No series yet" message="Import a price file to begin.">
        <button type="button" className="button" onClick={() => runCommand('import.file')}>
          Import price file…
        </button>
      </StatePanel>
    );
  }
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
