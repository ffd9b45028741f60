import { useRef } from 'react';
import { stepSymbol } from '#renderer/components/step-symbol.ts';
import { useGridSteps } from '#renderer/components/use-grid-steps.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { SeriesOnScreen } from './use-series.ts';
import { SeriesHeadings } from './series-headings.tsx';
import { SeriesRowView } from './series-row.tsx';

const show = (row: HTMLElement): void => row.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** Every series of the workspace, one line each. */
export function SeriesTable({ series }: { readonly series: SeriesOnScreen }) {
  const { rows, selected, withheld } = series;
  const changeData = useDesk((state) => state.changeData);
  const showSymbol = useDesk((state) => state.showSymbol);
  const table = useRef<HTMLTableElement>(null);
  const symbol = selected?.provenance.symbol ?? null;

  const stepWithKey = useGridSteps({
    grid: table,
    chosenRow: `[data-series="${CSS.escape(symbol ?? '')}"]`,
    show,
    step(steps) {
      const symbols = rows.map(({ provenance }) => provenance.symbol);
      changeData({ dataSymbol: stepSymbol(symbols, symbol, steps) });
    },
  });

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
