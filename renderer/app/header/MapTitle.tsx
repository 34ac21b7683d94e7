import type { KeyboardEvent } from 'react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { useFirstWords } from '../../ui/language';
import styles from './MapTitle.module.css';

/** The element to focus when the map is to be renamed. */
const titleFieldId = 'map-title';

/** The name of the map, a field that looks like a heading until one points at it. */
export function MapTitle() {
  const { app } = useFirstWords();
  const editor = useEditorHandle();
  const title = useEditor((state) => state.base.title);
  const readOnly = useEditor((state) => state.readOnly);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
  }

  return (
    <input
      id={titleFieldId}
      className={styles.title}
      aria-label={app.titleLabel}
      autoComplete="off"
      spellCheck={false}
      value={title}
      placeholder={app.untitled}
      readOnly={readOnly}
      onChange={(event) =>
        editor.dispatch({ kind: 'setTitle', title: event.target.value }, { undoGroup: 'map:title' })
      }
      onBlur={editor.endUndoGroup}
      onKeyDown={onKeyDown}
    />
  );
}

/** Puts the focus into the name of the map, all of it selected. */
export function focusMapTitle(): void {
  const field = document.getElementById(titleFieldId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
