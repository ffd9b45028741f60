import { Component, type ComponentType, Fragment, type ReactNode } from 'react';
import { FaultPanel } from './fault-panel.tsx';

interface ErrorBoundaryProps {
  /** What failed, as the user knows it: "The chart". */
  readonly name: string;
  readonly children: ReactNode;
  /** What the words of the fault stand in, where they need a place of their own, such as a dialog. */
  readonly Frame?: ComponentType<{ readonly children: ReactNode }>;
}

interface ErrorBoundaryState {
  readonly message: string | null;
}

/** Keeps a fault inside its panel, says what happened, and starts the panel again on request. The root logs the fault. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    const message = error instanceof Error ? error.message : String(error);
    return { message: /[.!?]$/.test(message) ? message : `${message}.` };
  }

  override render(): ReactNode {
    const { message } = this.state;
    const { name, children, Frame = Fragment } = this.props;
    if (message === null) return children;
    return (
      <Frame>
        <FaultPanel name={name} message={message} onRetry={() => this.setState({ message: null })} />
      </Frame>
    );
  }
}
