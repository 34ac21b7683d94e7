import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand/react';
import { countRender } from '../../editor/countRender';
import type { Column } from './columns/column';
import { editorKeys } from './editorKeys';
import styles from './Grid.module.css';
import { useGridHandle } from './GridContext';
import { offersOf } from './offers';

interface CellEditorProps {
  readonly column: Column;
  /** Name of the step, for those who do not see the row. */
  readonly name: string;
  /** Id of what says how the text is understood. */
  readonly tip: string;
}

/** The field in the cell that is being edited. */
export function CellEditor({ column, name, tip }: CellEditorProps) {
  countRender('cellEditor');
  const grid = useGridHandle();
  const { store, deeds, words } = grid;
  const editing = useStore(store, (state) => state.editing);
  const field = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (store.getState().editing?.replacing === false) field.current?.select();
  }, [store]);

  const onKeys = editorKeys({ ...grid, offers: () => offersOf(grid) });
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
      onChange={(event) => deeds.type(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        // Another window in front is no reason to leave the cell.
        if (document.hasFocus()) deeds.commit();
      }}
    />
  );
}
