import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/useWords';
import { chordText } from '../actions/chord';
import { actions } from '../actions/registry';
import type { AppDialogProps } from './appDialog';
import styles from './KeysDialog.module.css';

/** All keys on one page. */
export function KeysDialog({ context, onClose }: AppDialogProps) {
  const { mac } = context.world.platform;
  const { app, canvas } = useWords();
  return (
    <Dialog
      title={app.keysHeading}
      onClose={onClose}
      actions={
        <Button look="outlined" onClick={onClose}>
          {app.close}
        </Button>
      }
    >
      <dl className={styles.keys}>
        {actions
          .filter((action) => action.keys.length > 0)
          .map((action) => (
            <div key={action.id}>
              <dt>{app.actions[action.id]}</dt>
              <dd>
                {action.keys.map((chord) => (
                  <kbd key={chordText(chord, mac, app.keyNames)}>{chordText(chord, mac, app.keyNames)}</kbd>
                ))}
              </dd>
            </div>
          ))}
      </dl>
      <h3 className={styles.heading}>{app.keysMap}</h3>
      <p>{canvas.help}</p>
    </Dialog>
  );
}
