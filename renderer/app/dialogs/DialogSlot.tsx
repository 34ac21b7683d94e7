import { type ReactNode, Suspense, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ActionContext, DialogId } from '../actions/action';
import { ErrorBoundary } from '../screens/ErrorBoundary';
import { lazyPart } from '../start/lazyPart';
import type { BrokenDialogProps } from './BrokenDialog';
import { dialogs } from './registry';

interface DialogSlotProps {
  readonly shown: DialogId | null;
  readonly context: ActionContext;
  readonly onClose: () => void;
}

/** The dialog that an action asked for, as soon as it is loaded. */
export function DialogSlot({ shown, context, onClose }: DialogSlotProps) {
  if (shown === null) return null;
  const Shown = dialogs[shown];
  return (
    <GuardedDialog key={shown} onClose={onClose} onNoFocus={() => context.editor?.view.current()?.focus()}>
      <Shown context={context} onClose={onClose} />
    </GuardedDialog>
  );
}

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
