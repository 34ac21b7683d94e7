import type { ActionContext } from '../actions/action';

/** What every dialog of the app is given. It is open as long as it is rendered. */
export interface AppDialogProps {
  readonly context: ActionContext;
  readonly onClose: () => void;
}
