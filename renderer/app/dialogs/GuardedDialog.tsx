import { type ReactNode, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import { ErrorBoundary } from '../screens/ErrorBoundary';
import { lazyPart } from '../start/lazyPart';
import type { BrokenDialogProps } from './BrokenDialog';

const BrokenDialog = lazyPart<BrokenDialogProps>(() =>
  import('./BrokenDialog').then((loaded) => loaded.BrokenDialog),
);

interface GuardedDialogProps extends BrokenDialogProps {
  /** Puts the keyboard somewhere once a message was closed, where the place that it came from is gone. */
  readonly onNoFocus?: () => void;
  readonly children: ReactNode;
}

/** A dialog that is loaded when it is opened first. Where it fails, another one says so; the screen behind it stays. */
export function GuardedDialog({ onClose, onNoFocus, children }: GuardedDialogProps) {
  const [opener] = useState(() => document.activeElement);
  // The dialog that broke cannot give the keyboard back to where it was.
  function close(): void {
    flushSync(onClose);
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    if (document.activeElement === document.body) onNoFocus?.();
  }
  const instead = (
    <Suspense>
      <BrokenDialog onClose={close} />
    </Suspense>
  );
  return (
    <ErrorBoundary instead={instead}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}
