import { Component, type ReactNode } from 'react';
import { retryParts } from '../start/lazyPart';

interface ErrorBoundaryProps {
  /** What is shown in the place of the part that broke. */
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/**
 * Keeps an error in one part of the screen from taking the page away. React offers this to class components
 * only. The document is not in danger: it lives in the editor, and every change is journalled before it is drawn.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  /** Whoever comes back finds what could not be loaded asked for anew. */
  override componentWillUnmount(): void {
    if (this.state.broken) retryParts();
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
