import { ProgressBar } from '#renderer/components/progress-bar.tsx';
import { formatNumber } from '#shared/format/format-number.ts';
import { fullPaths } from './run-surveys.ts';
import type { SurveysState } from './use-surveys.ts';

/** How many paths stand behind the figures, and how far the finer ones are; its place is kept. */
export function DrawingState({ surveys }: { readonly surveys: SurveysState }) {
  const { paths, progress, cancelled, problem, answers } = surveys;
  const [any] = Object.values(answers);
  const reason = Object.values(answers).find(({ bootstrap }) => bootstrap?.value === null)?.bootstrap;
  // Why there are no prices at all stands beside the chances already.
  const withoutPrices = any !== undefined && any.provenance.value === null;
  const words =
    problem !== null
      ? problem
      : withoutPrices
        ? 'closed form only'
        : reason?.value === null
          ? `History cannot be drawn: ${reason.reason}`
          : paths === 0
            ? 'closed form'
            : `${formatNumber(paths, 0)} paths from history`;
  return (
    <p className="drawing-state" data-paths={paths}>
      {progress === null ? null : (
        <span className="drawing-progress">
          <ProgressBar label={`Drawing ${formatNumber(fullPaths, 0)} paths`} fraction={progress} />
        </span>
      )}
      <span>
        {cancelled ? 'cancelled, ' : ''}
        {words}
      </span>
      {progress === null ? null : (
        <button type="button" className="link-button" onClick={surveys.cancel}>
          Cancel
        </button>
      )}
      {cancelled || problem !== null ? (
        <button type="button" className="link-button" onClick={surveys.resume}>
          Draw {formatNumber(fullPaths, 0)} paths
        </button>
      ) : null}
    </p>
  );
}
