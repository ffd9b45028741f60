import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { useDesk } from '#renderer/state/store.ts';
import { DataToolbar } from './data-toolbar.tsx';
import { ProvidersPanel } from './providers/providers-panel.tsx';
import { RecordsPanel } from './records/records-panel.tsx';
import { SeriesPanel } from './series/series-panel.tsx';
import { useSeries } from './series/use-series.ts';
import { WorkspacePanel } from './workspace/workspace-panel.tsx';

/** The screen that says what every number rests on: the series with their faults, and the workspace they are kept in. */
export function DataView() {
  const part = useDesk((state) => state.dataPart);
  const series = useSeries();
  return (
    <div className="data">
      <DataToolbar series={series} />
      <div className="data-part">
        <ErrorBoundary name="The data screen" key={part}>
          {part === 'series' ? <SeriesPanel series={series} /> : null}
          {part === 'records' ? <RecordsPanel /> : null}
          {part === 'providers' ? <ProvidersPanel /> : null}
          {part === 'workspace' ? <WorkspacePanel /> : null}
        </ErrorBoundary>
      </div>
    </div>
  );
}
