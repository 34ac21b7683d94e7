import { useStore } from 'zustand/react';
import { useWords } from '../../ui/useWords';
import { listStore, showWide, type WideView } from './listStore';
import styles from './Wide.module.css';

const views: readonly (WideView | null)[] = [null, 'board', 'plot'];

/** How the improvements are seen: as a list alone, or as cards over the map as well. */
export function ViewSwitch() {
  const { views: said } = useWords().improvements;
  const wide = useStore(listStore, (state) => state.wide);
  return (
    <fieldset className={styles.switch} aria-label={said.label}>
      {views.map((view) => (
        <button
          key={view ?? 'list'}
          type="button"
          className={styles.choice}
          aria-pressed={view === wide}
          onClick={() => showWide(view)}
        >
          {said[view ?? 'list']}
        </button>
      ))}
    </fieldset>
  );
}
