import { menuPlaces } from '#shared/bridge/menuPlaces';
import { letterKeys } from '../../editor/letterKeys';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import type { Action, AppDialogProps } from '../actions/action';
import { chordText, isCharacterKey } from '../actions/chord';
import { actions } from '../actions/registry';
import styles from './KeysDialog.module.css';

/** All keys on one page, by the menus that the actions belong to. */
export function KeysDialog({ context, onClose }: AppDialogProps) {
  const { app, canvas, grid } = useWords();
  const letters = letterKeys.getState().on;
  return (
    <Dialog
      title={app.keysHeading}
      size="wide"
      onClose={onClose}
      actions={
        <Button look="outlined" onClick={onClose}>
          {app.close}
        </Button>
      }
    >
      {!letters && <p className={styles.off}>{app.keysLettersOff}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys, from its beginning */}
      <section className={styles.scroll} tabIndex={0} aria-label={app.keysHeading}>
        <div className={styles.columns}>
          {menuPlaces.map((place) => {
            const withKeys = actions.filter((action) => action.place === place && action.keys.length > 0);
            if (withKeys.length === 0) return null;
            return (
              <section key={place} className={styles.section}>
                <h3 className={styles.heading}>{app.menus[place]}</h3>
                <dl className={styles.keys}>
                  {withKeys.map((action) => (
                    <KeyLine key={action.id} action={action} mac={context.world.platform.mac} />
                  ))}
                </dl>
              </section>
            );
          })}
          <section className={styles.section}>
            <h3 className={styles.heading}>{app.keysMap}</h3>
            <p>{canvas.help}</p>
          </section>
          <section className={styles.section}>
            <h3 className={styles.heading}>{grid.keysHeading}</h3>
            <p>{grid.keysHelp}</p>
          </section>
        </div>
      </section>
    </Dialog>
  );
}

function KeyLine({ action, mac }: { readonly action: Action; readonly mac: boolean }) {
  const { app } = useWords();
  const letters = letterKeys.getState().on;
  return (
    <div>
      <dt>{app.actions[action.id]}</dt>
      <dd>
        {action.keys.map((chord) => {
          const text = chordText(chord, mac, app.keyNames);
          return (
            <kbd key={text} className={joinClasses(!letters && isCharacterKey(chord) && styles.dead)}>
              {text}
            </kbd>
          );
        })}
      </dd>
    </div>
  );
}
