import { seriesAbsence } from '#renderer/components/surface/series-absence.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { SeriesDetail } from '../detail/series-detail.tsx';
import { SeriesTable } from './series-table.tsx';
import type { SeriesOnScreen } from './use-series.ts';

/** The table of series and the details of one; or why there is none. */
export function SeriesPanel({ series }: { readonly series: SeriesOnScreen }) {
  const asOf = useDesk(selectAsOf);
  const changeData = useDesk((state) => state.changeData);
  if (series.status === 'loading') {
    return <div className="series-loading" role="status" aria-label="Reading every series" />;
  }
  const absence = seriesAbsence({
    ...series,
    count: series.total,
    asOf,
    failure: 'The series could not be read',
    run: runCommand,
  });
  if (absence !== null) return absence;
  if (series.selected === null) {
    return (
      <StatePanel
        icon="search"
        title="No series matches the filter"
        message="Every word must be in its symbol, name, source, kind or issues."
      >
        <button type="button" className="button" onClick={() => changeData({ seriesFilter: '' })}>
          Clear the filter
        </button>
      </StatePanel>
    );
  }
  return (
    <div className="series-panel">
      <SeriesTable series={series} />
      <SeriesDetail
        key={series.selected.provenance.symbol}
        row={series.selected}
        withheld={series.withheld}
      />
    </div>
  );
}
