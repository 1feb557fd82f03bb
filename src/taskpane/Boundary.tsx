import { Component, type ReactNode } from "react";

interface BoundaryProps {
  readonly children: ReactNode;
  /** Shown instead of the screen that failed. */
  readonly fallback: (message: string, again: () => void) => ReactNode;
}

interface BoundaryState {
  readonly failure: string | undefined;
}

/** A mistake of ours in one screen is said in the pane, not shown as a blank one. React reports it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failure: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { failure } = this.state;
    if (failure === undefined) return this.props.children;
    return this.props.fallback(failure, () => this.setState({ failure: undefined }));
  }
}
