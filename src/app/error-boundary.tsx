import { Component, type ReactNode } from "react";

interface Props {
  readonly children: ReactNode;
}
interface State {
  readonly failed: string | null;
}

/** A fault of ours, told as one: what went wrong and the way on. The article's own page still works without scripts. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failed: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children;
    return (
      <main className="message" role="alert">
        <h1>This page ran into a fault of its own</h1>
        <p>Nothing of yours is lost. Loading the page again usually helps; the address keeps your view.</p>
        <p>
          <button type="button" className="btn" onClick={() => location.reload()}>
            Load this page again
          </button>
        </p>
        <p className="fine">What the program said: {this.state.failed}</p>
      </main>
    );
  }
}
