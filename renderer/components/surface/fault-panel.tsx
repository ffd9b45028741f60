import { useContext } from 'react';
import { AppActionsContext } from '../app-actions.ts';
import { useMask } from '../mask/use-mask.ts';
import { StatePanel } from './state-panel.tsx';

interface FaultPanelProps {
  readonly name: string;
  readonly message: string;
  onRetry(): void;
}

/** What stands in place of a part that has stopped: what happened, and what can be done. */
export function FaultPanel({ name, message, onRetry }: FaultPanelProps) {
  const actions = useContext(AppActionsContext);
  // An error can quote what it stumbled over.
  const said = useMask().text(message);
  return (
    <StatePanel
      tone="problem"
      icon="problem"
      title={`${name} has stopped`}
      message={`A fault in Stopline: ${said} Everything else goes on and nothing saved is lost.`}
    >
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
      {actions === null ? null : (
        <button type="button" className="button" onClick={actions.showDiagnostics}>
          Copy diagnostics…
        </button>
      )}
    </StatePanel>
  );
}
