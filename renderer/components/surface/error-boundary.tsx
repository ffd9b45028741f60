import { Component, type ReactNode } from 'react';
import { StatePanel } from './state-panel.tsx';

interface ErrorBoundaryProps {
  /** What failed, as the user knows it: "The chart". */
  readonly name: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly message: string | null;
}

/** Keeps a fault inside its panel, says what happened, and starts the panel again on request. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <StatePanel
        tone="problem"
        icon="problem"
        title={`${this.props.name} has stopped`}
        message={`A fault in Stopline: ${message} The rest of the desk goes on and nothing saved is lost.`}
      >
        <button type="button" className="button" onClick={() => this.setState({ message: null })}>
          Start it again
        </button>
      </StatePanel>
    );
  }
}
