import type { KeyboardEvent } from 'react';
import { chordText } from '../../editor/keys/chord';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { showToast } from '../../ui/toastStore';
import { useWords } from '../../ui/useWords';
import type { Action, ActionContext } from '../actions/action';
import { actions } from '../actions/registry';
import { useActionStates } from '../actions/useActionStates';
import styles from './Toolbar.module.css';

const tools = actions.filter(({ toolbar }) => toolbar !== undefined);

/** The actions that are needed all the time, as buttons. Arrows walk between them. */
export function Toolbar({ context, mac }: { readonly context: ActionContext; readonly mac: boolean }) {
  const { palette } = useWords();
  useActionStates(tools, context);

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const buttons: readonly Element[] = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement ?? event.currentTarget);
    const next = buttons.at((at + step) % buttons.length);
    if (next instanceof HTMLElement) next.focus();
    event.preventDefault();
  }

  return (
    <div className={styles.toolbar} role="toolbar" aria-label={palette.toolbar} onKeyDown={walk}>
      {tools.map((action) => (
        <ActionButton key={action.id} action={action} context={context} mac={mac} />
      ))}
    </div>
  );
}

interface ActionButtonProps {
  readonly action: Action;
  readonly context: ActionContext;
  readonly mac: boolean;
}

/** An action as a button with a picture; its words and its key are the label. Asked in vain, it says why. */
function ActionButton({ action, context, mac }: ActionButtonProps) {
  const { app } = useWords();
  const [keys] = action.keys;
  const label = app.actions[action.id];
  const disabledReason = action.disabledReason(context);
  const why = disabledReason === null ? '' : ` – ${app.disabledReasons[disabledReason]}`;
  const key = keys === undefined ? '' : ` (${chordText(keys, mac, app.keyNames)})`;
  return (
    <Button
      icon={action.toolbar !== undefined && <Icon name={action.toolbar} />}
      aria-label={label}
      title={`${label}${key}${why}`}
      aria-disabled={disabledReason !== null || undefined}
      aria-pressed={action.checked?.(context)}
      onClick={() => {
        if (disabledReason === null) action.run(context);
        else showToast({ text: app.disabledReasons[disabledReason] });
      }}
    />
  );
}
