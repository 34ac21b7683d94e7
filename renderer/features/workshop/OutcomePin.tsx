import type { KeyboardEvent } from 'react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import styles from './OutcomePin.module.css';

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

/** The field above the map that holds the outcome. */
const outcomeFieldId = 'map-outcome';

/** Moves the focus to the outcome and selects all of it, so that typing replaces it. */
export function focusOutcome(): void {
  const field = document.getElementById(outcomeFieldId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
