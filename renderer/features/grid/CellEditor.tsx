import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand/react';
import { countRender } from '../../editor/countRender';
import { useEditor } from '../../editor/EditorProvider';
import { joinClasses } from '../../ui/joinClasses';
import { offersOf } from './cellEditing';
import { cellKeyHandler } from './cellKeys';
import type { GridColumn } from './columns/column';
import styles from './Grid.module.css';
import { useGridHandle } from './gridHandle';

interface CellEditorProps {
  readonly column: GridColumn;
  /** Name of the step, for those who do not see the row. */
  readonly name: string;
  /** Id of what says how the text is understood. */
  readonly tip: string;
}

/** The field in the cell that is being edited. */
export function CellEditor({ column, name, tip }: CellEditorProps) {
  countRender('cellEditor');
  const grid = useGridHandle();
  const { store, commands, words } = grid;
  const editing = useStore(store, (state) => state.editing);
  const field = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (store.getState().editing?.replacing === false) field.current?.select();
  }, [store]);

  const onKeys = cellKeyHandler({ ...grid, offers: () => offersOf(grid) });
  function onKeyDown(event: KeyboardEvent): void {
    flushSync(() => onKeys(event));
    if (event.isDefaultPrevented() && store.getState().editing === null)
      flushSync(() => store.setState({ wishes: store.getState().wishes + 1 }));
  }

  const offering = offersOf(grid).length > 0;
  const offered =
    offering && editing !== null && editing.offered >= 0 ? `${tip}-${editing.offered}` : undefined;
  const combobox =
    column.suggest === undefined
      ? {}
      : ({
          role: 'combobox',
          'aria-expanded': offering,
          'aria-controls': offering ? `${tip}-offers` : undefined,
          'aria-autocomplete': 'list',
          'aria-activedescendant': offered,
        } as const);
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={`${words.grid.columns[column.id]}${name === '' ? '' : `, ${name}`}`}
      aria-invalid={editing?.error != null || undefined}
      aria-describedby={tip}
      {...combobox}
      value={editing?.text ?? ''}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => commands.type(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        // Another window in front is no reason to leave the cell.
        if (document.hasFocus()) commands.commit();
      }}
    />
  );
}

/**
 * Beside the active cell, where the style sheet holds it: what its text was understood as, why it was not, and what could be
 * chosen.
 */
export function CellTip({ id }: { readonly id: string }) {
  const grid = useGridHandle();
  const { store, commands } = grid;
  const { active, editing, wrong } = useStore(store);
  useEditor((state) => state.document);
  const offers = offersOf(grid);
  const error =
    editing === null ? (wrong.size > 0 ? (commands.wrongAt(active)?.reason ?? null) : null) : editing.error;
  const text = error ?? (editing === null ? null : commands.echo(editing));
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
                commands.type(offer);
                commands.commit();
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
