import { type KeyboardEvent, useRef, useState } from 'react';
import { useWords } from '../../ui/useWords';
import styles from './RenameField.module.css';

interface RenameFieldProps {
  readonly title: string;
  /** Called once: with the new title, or null when it stays. */
  readonly onEnd: (title: string | null) => void;
}

/** The title of a card while it is changed. Enter or leaving the field takes it, Escape leaves it as it was. */
export function RenameField({ title, onEnd }: RenameFieldProps) {
  const { card } = useWords().library;
  const [text, setText] = useState(title);
  const ended = useRef(false);

  function end(next: string | null): void {
    if (ended.current) return;
    ended.current = true;
    onEnd(next === title ? null : next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Enter') end(text.trim());
    if (event.key === 'Escape') end(null);
  }

  return (
    <input
      className={styles.field}
      aria-label={card.renameField(title)}
      value={text}
      ref={selectAtFirst}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(text.trim())}
      onKeyDown={onKeyDown}
    />
  );
}

function selectAtFirst(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
