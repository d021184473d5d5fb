import { Component, type ReactNode } from 'react';
import { Failed } from '../ui/states.tsx';

type State = { error: unknown; failed: boolean };

/** A page that breaks says so and can be opened again; the emergency numbers stay in sight. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main id="main" className="page">
        <Failed
          error={this.state.error}
          retry={() => {
            location.reload();
          }}
        />
      </main>
    );
  }
}
