import type { KeyboardEvent } from 'react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import styles from './OutcomePin.module.css';
import { outcomeFieldId } from './outcomeField';

/** What the stream should achieve, in one line above the map, so that the room keeps it in sight. */
export function OutcomePin() {
  const { outcome } = useWords().workshop;
  const editor = useEditorHandle();
  const text = useEditor((state) => state.document.outcome);
  const readOnly = useEditor((state) => state.readOnly);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.currentTarget.blur();
    editor.view.current()?.focus();
  }

  return (
    <label className={styles.pin}>
      <span className={styles.label}>{outcome.label}</span>
      <input
        id={outcomeFieldId}
        className={styles.text}
        autoComplete="off"
        value={text}
        placeholder={outcome.placeholder}
        readOnly={readOnly}
        title={text}
        onChange={(event) =>
          editor.dispatch(
            { kind: 'editMap', patch: { outcome: event.target.value } },
            { undoGroup: 'map:outcome' },
          )
        }
        onBlur={editor.endUndoGroup}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
