import type { ReactNode } from 'react';
import { menuPlaces } from '#shared/bridge/menuPlaces';
import { type Chord, chordTexts, isCharacterKey } from '../../editor/keys/chord';
import { letterKeys } from '../../editor/keys/letterKeys';
import { canvasKeys } from '../../features/canvas/keyboard/canvasKeys';
import { cellKeys } from '../../features/grid/cellKeys';
import { gridKeys } from '../../features/grid/gridKeys';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import type { AppDialogProps } from '../actions/action';
import { actions } from '../actions/registry';
import styles from './KeysDialog.module.css';

/** All keys on one page: by the menus that the actions belong to, then those of the map and of the grid. */
export function KeysDialog({ context, onClose }: AppDialogProps) {
  const { app, keys } = useWords();
  const { mac } = context.world.platform;
  const mapKeys = canvasKeys.filter(({ id }) => id !== 'keepLandmark');
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
      {!letterKeys.getState().on && <p className={styles.off}>{app.keysLettersOff}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys, from its beginning */}
      <section className={styles.scroll} tabIndex={0} aria-label={app.keysHeading}>
        <div className={styles.columns}>
          {menuPlaces.map((place) => (
            <KeySection
              key={place}
              heading={app.menus[place]}
              mac={mac}
              lines={actions
                .filter((action) => action.place === place)
                .map(({ id, keys: chords }) => ({ text: app.actions[id], chords }))}
            />
          ))}
          <KeySection heading={keys.mapHeading} mac={mac} lines={linesOf(mapKeys, keys.map)} />
          <KeySection
            heading={keys.gridHeading}
            mac={mac}
            lines={linesOf([...gridKeys, ...cellKeys], keys.grid)}
          >
            <p>{keys.lineHint}</p>
          </KeySection>
        </div>
      </section>
    </Dialog>
  );
}

interface Line {
  readonly text: string;
  readonly chords: readonly Chord[];
}

/** A line for each thing that keys do, with the keys of the first place that has them. */
function linesOf<Id extends string>(
  bindings: readonly { readonly id: Id; readonly keys: readonly Chord[] }[],
  texts: Readonly<Record<Id, string>>,
): readonly Line[] {
  const firsts = bindings.filter(({ id }, at) => bindings.findIndex((one) => one.id === id) === at);
  return firsts.map(({ id, keys }) => ({ text: texts[id], chords: keys }));
}

interface KeySectionProps {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly mac: boolean;
  readonly children?: ReactNode;
}

function KeySection({ heading, lines, mac, children }: KeySectionProps) {
  const shown = lines.filter(({ chords }) => chords.length > 0);
  if (shown.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      <dl className={styles.keys}>
        {shown.map((line) => (
          <KeyLine key={line.text} line={line} mac={mac} />
        ))}
      </dl>
      {children}
    </section>
  );
}

function KeyLine({ line: { text, chords }, mac }: { readonly line: Line; readonly mac: boolean }) {
  const { app } = useWords();
  const letters = letterKeys.getState().on;
  return (
    <div>
      <dt>{text}</dt>
      <dd>
        {chordTexts(chords, mac, app.keyNames).map((keys) => (
          <kbd key={keys} className={joinClasses(!letters && chords.every(isCharacterKey) && styles.dead)}>
            {keys}
          </kbd>
        ))}
      </dd>
    </div>
  );
}
