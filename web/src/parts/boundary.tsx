import { Component, type ReactNode } from 'react';
import { Broken } from './broken.tsx';

interface Props {
  /** Another page is another try. */
  readonly path: string;
  readonly children: ReactNode;
}

/** Keeps a page that cannot be drawn (its script did not come, or it failed) from taking the masthead with it. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed && before.path !== this.props.path) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}
