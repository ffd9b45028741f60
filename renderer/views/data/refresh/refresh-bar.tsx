import { Icon } from '#renderer/components/icon.tsx';
import { LiveText } from '#renderer/components/live/live-text.tsx';
import { ProgressBar } from '#renderer/components/progress-bar.tsx';
import { useDesk } from '#renderer/state/store.ts';
import { refreshSummary } from './refresh-sentence.ts';
import { cancelRefresh, runRefresh } from './run-refresh.ts';

/** Asks the providers for newer data of every series; then how far that is, and what it came to. */
export function RefreshBar() {
  const job = useDesk((state) => state.refreshJob);
  const dismiss = useDesk((state) => state.dismissRefresh);
  const running = job !== null && job.state !== 'done';
  const results = Object.values(job?.results ?? {});
  const bad = job?.fault !== null || results.some(({ outcome }) => outcome === 'problem');
  return (
    <div className="refresh-bar">
      <LiveText>
        {job === null ? '' : running ? 'Refreshing' : (job.fault ?? refreshSummary(results))}
      </LiveText>
      <div className="refresh-state">
        {job === null ? null : running ? (
          <>
            <ProgressBar label="Refreshing" fraction={job.fraction} />
            <span className="muted">{Object.keys(job.underWay).join(', ') || 'Asking'}</span>
          </>
        ) : (
          <>
            <span className={bad ? 'refresh-bad' : 'refresh-good'}>
              <Icon name={bad ? 'problem' : 'done'} />
              {job.fault ?? refreshSummary(results)}
            </span>
            <button type="button" className="button button-plain button-icon" onClick={dismiss}>
              <Icon name="close" />
              <span className="visually-hidden">Dismiss</span>
            </button>
          </>
        )}
      </div>
      {running ? (
        <button
          type="button"
          className="button"
          disabled={job.state === 'cancelling'}
          onClick={cancelRefresh}
        >
          {job.state === 'cancelling' ? 'Cancelling…' : 'Cancel'}
        </button>
      ) : (
        <button type="button" className="button" onClick={() => void runRefresh(null)}>
          <Icon name="reset" />
          Refresh all
        </button>
      )}
    </div>
  );
}
