import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { runCommand } from '#renderer/state/command-handlers.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
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
  if (series.status === 'failed') {
    return (
      <StatePanel
        tone="problem"
        icon="problem"
        title="The series could not be read"
        message={series.message ?? ''}
      >
        <button type="button" className="button" onClick={series.reload}>
          Try again
        </button>
      </StatePanel>
    );
  }
  if (series.total === 0 && asOf !== null) {
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
  if (series.total === 0) {
    return (
      <StatePanel icon="data" title="No series yet" message="Import a price file, or drop one on the window.">
        <button type="button" className="button button-primary" onClick={() => runCommand('import.file')}>
          Import price file…
        </button>
      </StatePanel>
    );
  }
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
