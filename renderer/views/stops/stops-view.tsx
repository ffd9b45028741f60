import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { Board } from './board/board.tsx';
import { Evidence } from './evidence/evidence.tsx';
import { useStopBoard } from './use-stop-board.ts';
import { useStopsCommands } from './use-stops-commands.ts';
import { Verdict } from './verdict/verdict.tsx';

/** The screen that restates one risk view on each instrument of an idea, and says what each stop has against it. */
export function StopsView() {
  const state = useStopBoard();
  useStopsCommands(state);
  if (state.status === 'failed') {
    return (
      <StatePanel tone="problem" icon="problem" title="The board cannot be shown" message={state.message}>
        <button type="button" className="button" onClick={state.reload}>
          Try again
        </button>
      </StatePanel>
    );
  }
  if (state.status === 'loading')
    return <div className="stops stops-skeleton" role="status" aria-label="Reading the board" />;
  return (
    <div className="stops">
      <ErrorBoundary name="The verdict">
        <Verdict on={state} />
      </ErrorBoundary>
      <ErrorBoundary name="The board">
        <Board on={state} />
      </ErrorBoundary>
      <ErrorBoundary name="The evidence">
        <Evidence on={state} />
      </ErrorBoundary>
    </div>
  );
}
