import { useState } from 'react';
import { request } from '#renderer/api/request.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { runRefresh } from '../refresh/run-refresh.ts';
import { useWork } from '../use-work.ts';
import { exportSeries } from './export-series.ts';
import { RemoveDialog } from './remove-dialog.tsx';

/** What can be done with a series. */
export function DetailActions({ row }: { readonly row: SeriesQuality }) {
  const { symbol } = row.provenance;
  const asOf = useDesk(selectAsOf);
  const showSymbol = useDesk((state) => state.showSymbol);
  const [removing, setRemoving] = useState(false);
  const { busy, run } = useWork();
  const refreshing = useDesk((state) => state.refreshJob !== null && state.refreshJob.state !== 'done');
  return (
    <div className="detail-actions" role="group" aria-label={`Actions for ${symbol}`}>
      <button type="button" className="button" onClick={() => showSymbol(symbol)}>
        Show on desk
      </button>
      <button
        type="button"
        className="button"
        disabled={refreshing}
        onClick={() => void runRefresh([symbol])}
      >
        Refresh
      </button>
      <button
        type="button"
        className="button"
        disabled={busy}
        onClick={() => run(() => exportSeries(symbol, asOf))}
      >
        Export…
      </button>
      <button type="button" className="button" disabled={busy} onClick={() => setRemoving(true)}>
        Remove…
      </button>
      {removing ? (
        <RemoveDialog
          row={row}
          onClose={() => setRemoving(false)}
          onConfirm={() =>
            run(async () => {
              await request('series.remove', { symbol });
              return `${symbol} has been removed from the workspace.`;
            })
          }
        />
      ) : null}
    </div>
  );
}
