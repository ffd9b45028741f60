import { useState } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { ProgressBar } from '#renderer/components/progress-bar.tsx';
import { ConfirmDialog } from '#renderer/components/surface/confirm-dialog.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { refreshSentence } from './refresh-sentence.ts';
import { runRefresh } from './run-refresh.ts';

/** What became of a series in the refresh under way or the last one, and the way out of a contradiction. */
export function SeriesRefresh({ symbol }: { readonly symbol: string }) {
  const underWay = useDesk((state) => state.refreshJob?.underWay[symbol]);
  const result = useDesk((state) => state.refreshJob?.results[symbol]);
  const asOf = useDesk(selectAsOf);
  const [asking, setAsking] = useState(false);
  if (underWay !== undefined) {
    return (
      <div className="detail-refresh">
        <ProgressBar label={`Refreshing ${symbol}`} fraction={underWay} />
      </div>
    );
  }
  if (result === undefined) return null;
  // It speaks of days that the window must not know of.
  if (asOf !== null) {
    return <p className="detail-refresh muted">What came is told once the as-of date is cleared.</p>;
  }
  const bad = result.outcome === 'problem';
  return (
    <div className={`detail-refresh ${bad ? 'refresh-bad' : 'refresh-good'}`}>
      <Icon name={bad ? 'problem' : 'done'} />
      <p>{refreshSentence(result)}</p>
      {bad && result.restatement !== null ? (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          Take the new history…
        </button>
      ) : null}
      {asking ? (
        <ConfirmDialog
          title={`Take the new history of ${symbol}?`}
          action="Take the new history"
          destructive
          onClose={() => setAsking(false)}
          onConfirm={() => void runRefresh([symbol], true)}
        >
          <p>
            The provider now gives other prices for days that are stored. All stored bars of {symbol} are
            replaced by the whole history the provider gives today; a saved ticket stays as it is.
          </p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
