import { useStore } from 'zustand/react';
import { useEditor } from '../../editor/EditorProvider';
import type { Autosave } from '../../storage/autosave';
import { joinClasses } from '../../ui/joinClasses';
import { useWords } from '../../ui/useWords';
import styles from './SaveStatusView.module.css';

/** Whether what is on the screen is on the disk, in a word. */
export function SaveStatusView({ autosave }: { readonly autosave: Autosave }) {
  const { saving } = useWords().app;
  const status = useStore(autosave.status, (state) => state.kind);
  const readOnly = useEditor((state) => state.readOnly);
  const kind = readOnly ? 'readOnly' : status;
  return (
    <span
      className={styles.status}
      title={kind === 'saved' ? saving.savedDetail : undefined}
      data-status={kind}
    >
      <span className={joinClasses(styles.dot, styles[kind])} aria-hidden="true" />
      <span className={styles.word}>{saving[kind]}</span>
    </span>
  );
}
