import { useStore } from 'zustand/react';
import { useEditor } from '../../editor/EditorProvider';
import { joinClasses } from '../../ui/joinClasses';
import styles from './Grid.module.css';
import { useGridHandle } from './GridContext';
import { offersOf } from './offers';

/**
 * Beside the active cell, where the style sheet holds it: what its text was understood as, why it was not, and what could be
 * chosen.
 */
export function CellTip({ id }: { readonly id: string }) {
  const grid = useGridHandle();
  const { store, deeds } = grid;
  const { active, editing, wrong } = useStore(store);
  useEditor((state) => state.document);
  const offers = offersOf(grid);
  const error =
    editing === null ? (wrong.size > 0 ? (deeds.wrongAt(active)?.reason ?? null) : null) : editing.error;
  const text = error ?? (editing === null ? null : deeds.echo(editing));
  const shown = text !== null || offers.length > 0;

  return (
    <div id={id} className={joinClasses(styles.tip, error !== null && styles.trouble)} hidden={!shown}>
      {text !== null && <p>{text}</p>}
      {offers.length > 0 && (
        <div id={`${id}-offers`} role="listbox" className={styles.offers} aria-labelledby={id}>
          {offers.map((offer, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys of the list.
            <div
              key={offer}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === editing?.offered}
              className={styles.offer}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                deeds.type(offer);
                deeds.commit();
                store.setState({ wishes: store.getState().wishes + 1 });
              }}
            >
              {offer}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
