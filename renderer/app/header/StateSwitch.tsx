import type { KeyboardEvent } from 'react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { stateViews } from '../../editor/shownMap';
import { useWords } from '../../ui/useWords';
import styles from './StateSwitch.module.css';

/** Which state of the map is looked at: one choice, one stop of the keyboard, arrows within. */
export function StateSwitch() {
  const { future } = useWords();
  const editor = useEditorHandle();
  const shown = useEditor((state) => state.view);

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = stateViews.at((stateViews.indexOf(shown) + step) % stateViews.length);
    if (next === undefined) return;
    editor.showState(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-view="${next}"]`)?.focus();
  }

  return (
    <div role="radiogroup" aria-label={future.switchLabel} className={styles.switch} onKeyDown={walk}>
      {stateViews.map((view) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        <button
          key={view}
          type="button"
          role="radio"
          aria-checked={view === shown}
          tabIndex={view === shown ? 0 : -1}
          data-view={view}
          className={styles.choice}
          onClick={() => editor.showState(view)}
        >
          {future.views[view]}
        </button>
      ))}
    </div>
  );
}
