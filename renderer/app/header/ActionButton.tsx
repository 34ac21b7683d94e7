import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { showToast } from '../../ui/toastStore';
import { useWords } from '../../ui/useWords';
import type { Action, ActionContext } from '../actions/action';
import { chordText } from '../actions/chord';

interface ActionButtonProps {
  readonly action: Action;
  readonly context: ActionContext;
  readonly mac: boolean;
}

/** An action as a button with a picture; its words and its key are the label. Asked in vain, it says why. */
export function ActionButton({ action, context, mac }: ActionButtonProps) {
  const { app } = useWords();
  const [keys] = action.keys;
  const label = app.actions[action.id];
  const hindrance = action.hindrance(context);
  const why = hindrance === null ? '' : ` – ${app.hindrances[hindrance]}`;
  const key = keys === undefined ? '' : ` (${chordText(keys, mac, app.keyNames)})`;
  return (
    <Button
      icon={action.toolbar !== undefined && <Icon name={action.toolbar} />}
      aria-label={label}
      title={`${label}${key}${why}`}
      aria-disabled={hindrance !== null || undefined}
      aria-pressed={action.checked?.(context)}
      onClick={() => {
        if (hindrance === null) action.run(context);
        else showToast({ text: app.hindrances[hindrance] });
      }}
    />
  );
}
