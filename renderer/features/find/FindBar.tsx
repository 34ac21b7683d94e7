import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useStore } from 'zustand/react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './FindBar.module.css';
import { findPlaces } from './findPlaces';
import { closeFind, findStep, findStore, lookFor } from './findStore';

/** The bar over the map in which one looks for a word; each place is selected and brought to the middle. */
export function FindBar() {
  const { find } = useWords();
  const editor = useEditorHandle();
  const { query, at, asked } = useStore(findStore);
  const document = useEditor((state) => state.document);
  const field = useRef<HTMLInputElement>(null);
  const places = findPlaces(document, query);
  const shown = Math.min(at, places.length - 1);
  const place = places[shown];

  // Each time that it is asked for, the field takes the focus.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') closeFind(editor);
    else if (event.key === 'Enter') findStep(editor, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const what = place === undefined ? '' : find.found(find.kinds[place.kind], place.text);
  const count = places.length === 0 ? find.nothing : find.count(shown + 1, places.length);
  return (
    <search className={styles.bar} aria-label={find.label}>
      <div className={styles.line}>
        <input
          ref={field}
          className={styles.field}
          type="text"
          aria-label={find.label}
          placeholder={find.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => lookFor(editor, event.target.value)}
          onKeyDown={onKeyDown}
        />
        <span className={styles.count}>{query.trim() === '' ? '' : count}</span>
        <Button
          icon={<Icon name="up" />}
          aria-label={find.previous}
          title={find.previous}
          onClick={() => findStep(editor, -1)}
        />
        <Button
          icon={<Icon name="down" />}
          aria-label={find.next}
          title={find.next}
          onClick={() => findStep(editor, 1)}
        />
        <Button
          icon={<Icon name="close" />}
          aria-label={find.close}
          title={find.close}
          onClick={() => closeFind(editor)}
        />
      </div>
      {place !== undefined && <p className={styles.what}>{what}</p>}
      <VisuallyHidden role="status">
        {query.trim() === ''
          ? ''
          : place === undefined
            ? find.nothing
            : find.said(shown + 1, places.length, what)}
      </VisuallyHidden>
    </search>
  );
}
