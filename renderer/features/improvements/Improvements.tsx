import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import { useEditor } from '../../editor/EditorProvider';
import { useRequestedField } from '../../editor/fields/useRequestedField';
import { openImprovementStore } from '../../editor/openImprovement';
import { useWords } from '../../ui/useWords';
import { ImprovementEditor } from './ImprovementEditor';
import { ImprovementList } from './ImprovementList';
import { showWide } from './listStore';

/** What do we change? The list of improvements, or one of them with all its fields. */
export function Improvements() {
  const { side } = useWords();
  const open = useStore(openImprovementStore, (state) => state.id);
  const exists = useEditor((state) => state.base.improvements.some(({ id }) => id === open));
  const root = useRequestedField('improvements');
  // What lies over the map belongs to this panel.
  useEffect(() => () => showWide(null), []);
  return (
    <section ref={root} aria-label={side.tabs.improvements}>
      {open !== null && exists ? <ImprovementEditor key={open} id={open} /> : <ImprovementList />}
    </section>
  );
}
