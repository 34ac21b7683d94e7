import { Button } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import type { ActionContext, ActionId } from '../actions/action';
import { chordText } from '../actions/chord';
import { actions } from '../actions/registry';

interface ActionButtonProps {
  readonly id: ActionId;
  readonly icon: IconName;
  readonly context: ActionContext;
  readonly mac: boolean;
}

/** An action as a button with a picture; its words and its key are the label. */
export function ActionButton({ id, icon, context, mac }: ActionButtonProps) {
  const { app } = useWords();
  const action = actions.find((one) => one.id === id);
  if (action === undefined) throw new Error(`no action ${id}`);
  const [keys] = action.keys;
  const label = app.actions[id];
  return (
    <Button
      icon={<Icon name={icon} />}
      aria-label={label}
      title={keys === undefined ? label : `${label} (${chordText(keys, mac, app.keyNames)})`}
      disabled={action.hindrance(context) !== null}
      onClick={() => action.run(context)}
    />
  );
}
