import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand/react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { Board } from './Board';

import { closeWide, listStore } from './listStore';
import { Plot } from './Plot';
import { ViewSwitch } from './ViewSwitch';
import styles from './Wide.module.css';

/** Over the map, beside the panel: the improvements as cards, by status or by impact and effort. */
export function Wide() {
  const { improvements: said } = useWords();
  const wide = useStore(listStore, (state) => state.wide);
  const editor = useEditorHandle();
  const improvements = useEditor((state) => state.base.improvements);
  const [told, setTold] = useState('');
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    view.current?.querySelector<HTMLElement>('[data-card]')?.focus();
  }, [wide]);
  if (wide === null) return null;

  function close(): void {
    closeWide(editor);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  }

  const View = wide === 'board' ? Board : Plot;
  return (
    <section ref={view} className={styles.wide} aria-label={said[wide].heading} onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <h2>{said[wide].heading}</h2>
        <ViewSwitch />
        <Button icon={<Icon name="close" />} onClick={close}>
          {said.closeWide}
        </Button>
      </header>
      <View improvements={improvements} onTell={setTold} />
      <p className={styles.hint}>{said[wide].hint}</p>
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </section>
  );
}
