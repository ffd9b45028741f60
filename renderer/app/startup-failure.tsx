import { Icon } from '#renderer/components/icon.tsx';
import { startDesk } from './start-desk.ts';

interface StartupFailureProps {
  readonly code: string;
  readonly message: string;
  readonly nextStep: string;
}

/** Why the desk could not open, and what to do next. */
export function StartupFailure({ code, message, nextStep }: StartupFailureProps) {
  return (
    <main className="startup-failure" role="alert" aria-live="polite">
      <Icon name="warning" />
      <h1>Stopline could not open the workspace</h1>
      <p>{message}</p>
      <p className="startup-next">{nextStep}</p>
      <button type="button" className="button button-primary" onClick={() => void startDesk()}>
        Try again
      </button>
      <p className="muted">Reason: {code}</p>
    </main>
  );
}
