import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorPanel, type ErrorPanelProps } from './ErrorPanel.tsx';

export interface ErrorBoundaryProps extends Pick<ErrorPanelProps, 'title' | 'hint' | 'retryLabel'> {
  children: ReactNode;
  /** Tries again by itself whenever this changes: the id of what is shown. */
  resetKey?: unknown;
  /** Called once for each failure. The error may hold personal data; the panel never shows it. */
  onError?: ((error: unknown, info: ErrorInfo) => void) | undefined;
  onRetry?: (() => void) | undefined;
}

interface State {
  hasFailed: boolean;
  resetKey: unknown;
}

/** Keeps a failure while drawing inside, and shows an `ErrorPanel` in its place. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { hasFailed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(
    { resetKey }: Pick<ErrorBoundaryProps, 'resetKey'>,
    state: State,
  ): State | null {
    return resetKey === state.resetKey ? null : { hasFailed: false, resetKey };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  private readonly retry = (): void => {
    this.props.onRetry?.();
    this.setState({ hasFailed: false });
  };

  override render(): ReactNode {
    const { children, title, hint, retryLabel } = this.props;
    if (!this.state.hasFailed) return children;
    return <ErrorPanel title={title} hint={hint} retryLabel={retryLabel} onRetry={this.retry} />;
  }
}
