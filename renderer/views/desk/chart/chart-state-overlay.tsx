import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { runCommand } from '#renderer/state/command-handlers.ts';
import type { ChartPicture } from './use-desk-chart.ts';

interface ChartStateOverlayProps {
  readonly state: ChartPicture['state'];
  readonly message: string | null;
  readonly symbol: string | null;
  onRetry(): void;
}

/** What stands over the chart while it has nothing to show; a painted chart has nothing over it. */
export function ChartStateOverlay({ state, message, symbol, onRetry }: ChartStateOverlayProps) {
  const asOf = useDesk(selectAsOf);
  if (state === 'painted') return null;
  if (state === 'loading') {
    return <div className="chart-loading" role="status" aria-label={`Reading ${symbol ?? 'the chart'}`} />;
  }
  if (state === 'failed') {
    return (
      <div className="chart-overlay">
        <StatePanel
          tone="problem"
          icon="problem"
          title={`The chart of ${symbol ?? 'this symbol'} could not be read`}
          message={message ?? 'The history did not arrive.'}
        >
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        </StatePanel>
      </div>
    );
  }
  if (symbol !== null && asOf !== null) {
    return (
      <div className="chart-overlay">
        <StatePanel
          icon="calendar"
          title={`No bars of ${symbol} on or before ${formatDate(asOf)}`}
          message="The series begins later, or is not in this workspace."
        >
          <button type="button" className="button" onClick={() => runCommand('asOf.clear')}>
            Show the latest data
          </button>
        </StatePanel>
      </div>
    );
  }
  return (
    <div className="chart-overlay">
      <StatePanel
        icon="empty"
        title={symbol === null ? 'No symbol chosen' : `No data for ${symbol}`}
        message="Drop a price file anywhere on the window, or import one. Yahoo, yfinance, Stooq and plain date, open, high, low, close, volume files are recognised."
      >
        <button type="button" className="button button-primary" onClick={() => runCommand('import.file')}>
          Import price file…
        </button>
      </StatePanel>
    </div>
  );
}
