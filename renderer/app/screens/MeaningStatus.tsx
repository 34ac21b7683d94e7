import { useEffect, useState } from 'react';
import type { StepId } from '#shared/model/step';
import { useEditorHandle } from '../../editor/EditorProvider';
import type { EditorState } from '../../editor/editorState';
import { layoutOf } from '../../editor/layoutOf';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { type MeantMap, meaningOfChange, meaningOfStep } from './meaningOfChange';

/** Long enough for a typed time to be whole; short enough to belong to it. */
const pause = 700;

/** Tells screen readers what a change or a selection means, once the keys rest. */
export function MeaningStatus() {
  const editor = useEditorHandle();
  const words = useWords();
  const [said, setSaid] = useState('');

  useEffect(() => {
    let told = editor.store.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    function tell(): void {
      const before = told;
      told = editor.store.getState();
      const step = oneSelected(told);
      if (told.document !== before.document) {
        const meaning = meaningOfChange(mapOf(before), mapOf(told), step, words);
        if (meaning !== null) setSaid(meaning);
      } else if (step !== null && step !== oneSelected(before) && !spokenByFocus()) {
        setSaid(meaningOfStep(mapOf(told), step, words));
      }
    }
    const stop = editor.store.subscribe((state) => {
      if (state.document === told.document && state.selection === told.selection) return;
      clearTimeout(timer);
      timer = setTimeout(tell, pause);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [editor, words]);

  return (
    <VisuallyHidden role="status" data-meaning>
      {said}
    </VisuallyHidden>
  );
}

function mapOf({ analysis }: EditorState): MeantMap {
  return { analysis, layout: layoutOf(analysis) };
}

function oneSelected({ selection }: EditorState): StepId | null {
  return selection.steps.size === 1 ? ([...selection.steps][0] ?? null) : null;
}

/** On the map the keyboard focus is on the step itself, which is read out then: saying it again would say it twice. */
function spokenByFocus(): boolean {
  const active = document.activeElement?.getAttribute('aria-activedescendant');
  return active !== null && active !== undefined && document.getElementById(active) !== null;
}
