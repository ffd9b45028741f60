import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useDesk } from '#renderer/state/store.ts';
import type { SeriesOnScreen } from './use-series.ts';
import { SeriesHeadings } from './series-headings.tsx';
import { SeriesRowView } from './series-row.tsx';

const keySteps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Every series of the workspace, one line each. */
export function SeriesTable({ series }: { readonly series: SeriesOnScreen }) {
  const { rows, selected, withheld } = series;
  const changeData = useDesk((state) => state.changeData);
  const showSymbol = useDesk((state) => state.showSymbol);
  const table = useRef<HTMLTableElement>(null);
  const symbol = selected?.provenance.symbol ?? null;

  useEffect(() => {
    const row = table.current?.querySelector<HTMLElement>(`[data-series="${CSS.escape(symbol ?? '')}"]`);
    row?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // The focus follows the choice only when it is already on a row.
    if (document.activeElement?.matches('tr[data-series]')) row?.focus({ preventScroll: true });
  }, [symbol]);

  const stepWithKey = (event: KeyboardEvent): void => {
    const steps = keySteps[event.key];
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(event.target instanceof Element && event.target.matches('tr[data-series]'))) return;
    event.preventDefault();
    const index = rows.findIndex(({ provenance }) => provenance.symbol === symbol);
    const next = rows[Math.min(Math.max(index + steps, 0), rows.length - 1)];
    if (next) changeData({ dataSymbol: next.provenance.symbol });
  };

  return (
    <div className="series-scroll">
      <table
        className={`series-table ${withheld ? 'withheld' : ''}`}
        role="grid"
        aria-label="Series"
        aria-busy={withheld}
        ref={table}
        onKeyDown={stepWithKey}
      >
        <SeriesHeadings />
        <tbody>
          {rows.map((row) => (
            <SeriesRowView
              key={row.provenance.symbol}
              row={row}
              selected={row === selected}
              onChoose={(chosen) => changeData({ dataSymbol: chosen })}
              onShow={showSymbol}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
