import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { useDesk } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { RefreshBar } from './refresh/refresh-bar.tsx';
import type { SeriesOnScreen } from './series/use-series.ts';

const parts = [
  { value: 'series', label: 'Series' },
  { value: 'records', label: 'Chains and statements' },
  { value: 'providers', label: 'Providers' },
  { value: 'workspace', label: 'Workspace' },
] as const;

function countText({ status, rows, total }: SeriesOnScreen): string {
  if (status !== 'ready') return '';
  const series = `${formatNumber(total, 0)} series`;
  return rows.length === total ? series : `${formatNumber(rows.length, 0)} of ${series}`;
}

/** Which part of the data is on show, and the filter of the series. */
export function DataToolbar({ series }: { readonly series: SeriesOnScreen }) {
  const part = useDesk((state) => state.dataPart);
  const filter = useDesk((state) => state.seriesFilter);
  const changeData = useDesk((state) => state.changeData);
  return (
    <div className="data-toolbar">
      <ChoiceGroup
        name="Part of the data"
        choices={parts}
        value={part}
        onChoose={(dataPart) => changeData({ dataPart })}
      />
      {part === 'series' && (series.total > 0 || filter !== '') ? (
        <>
          <input
            className="field-input data-filter"
            type="search"
            aria-label="Filter the series"
            placeholder="Filter: symbol, source, issue"
            autoComplete="off"
            spellCheck={false}
            value={filter}
            onChange={(event) => changeData({ seriesFilter: event.target.value })}
          />
          <span className="muted" role="status">
            {countText(series)}
          </span>
          <RefreshBar />
        </>
      ) : null}
    </div>
  );
}
