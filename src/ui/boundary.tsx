import { Component, type ReactNode, Suspense } from 'react';
import { forgetFailedCode } from './deferred.tsx';

interface BoundaryProps {
  /** Shown while something inside is on its way. */
  readonly fallback: ReactNode;
  /** Shown instead of the content after a failure; `retry` tries the content again. */
  readonly renderError: (error: Error, retry: () => void) => ReactNode;
  /** Called before a retry, to forget what failed (a query cache). */
  readonly onRetry?: () => void;
  /** A failure is forgotten when this changes, e.g. the address. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
  readonly resetKey: string | undefined;
}

/** The one place where waiting and failing are dealt with. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(thrown: unknown): Pick<BoundaryState, 'error'> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps({ resetKey }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return resetKey === state.resetKey ? null : { error: null, resetKey };
  }

  readonly retry = () => {
    this.props.onRetry?.();
    this.setState({ error: null });
  };

  /** The failure is shown by now: whoever tries again starts anew. */
  override componentDidCatch() {
    forgetFailedCode();
  }

  override render() {
    const { fallback, renderError, children } = this.props;
    const { error } = this.state;
    if (error !== null) return renderError(error, this.retry);
    return <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
