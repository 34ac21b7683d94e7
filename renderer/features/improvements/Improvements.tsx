import { type KeyboardEvent, useEffect } from 'react';
import { useStore } from 'zustand/react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { useRequestedField } from '../../editor/fields/useRequestedField';
import { openImprovementStore } from '../../editor/openImprovement';
import { useWords } from '../../ui/useWords';

import { ImprovementEditor } from './ImprovementEditor';
import { ImprovementList } from './ImprovementList';
import { closeWide, listStore, showWide } from './listStore';

/** What do we change? The list of improvements, or one of them with all its fields. */
export function Improvements() {
  const { side } = useWords();
  const editor = useEditorHandle();
  const open = useStore(openImprovementStore, (state) => state.id);
  const exists = useEditor((state) => state.base.improvements.some(({ id }) => id === open));
  const root = useRequestedField('improvements');
  // What lies over the map belongs to this panel.
  useEffect(() => () => showWide(null), []);
  /** Escape leads to the map, which is not there before what lies over it is gone. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || listStore.getState().wide === null) return;
    event.preventDefault();
    closeWide(editor);
  }

  return (
    <section ref={root} aria-label={side.tabs.improvements} onKeyDown={onKeyDown}>
      {open !== null && exists ? <ImprovementEditor key={open} id={open} /> : <ImprovementList />}
    </section>
  );
}
