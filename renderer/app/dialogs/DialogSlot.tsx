import type { ActionContext, DialogId } from '../actions/action';
import { GuardedDialog } from './GuardedDialog';
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
