import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import { useCanvas } from './CanvasContext';
import styles from './EmptyPrompt.module.css';

/** An empty map asks for its first step and for nothing else. */
export function EmptyPrompt() {
  const { canvas } = useWords();
  const { commands } = useCanvas();
  const [name, setName] = useState('');

  function add(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== '') commands.addFirst(name.trim());
  }

  return (
    <form className={styles.prompt} onSubmit={add}>
      <h2 className={styles.title}>{canvas.emptyTitle}</h2>
      <div className={styles.line}>
        <TextField
          autoFocus
          label={canvas.emptyLabel}
          placeholder={canvas.emptyPlaceholder}
          value={name}
          onValue={setName}
        />
        <Button look="primary" onClick={(event) => event.currentTarget.form?.requestSubmit()}>
          {canvas.emptyAdd}
        </Button>
      </div>
      <p className={styles.hint}>{canvas.emptyHint}</p>
    </form>
  );
}
