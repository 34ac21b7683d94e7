import { useEffect, useId, useRef } from 'react';
import { joinClasses } from '../../../ui/joinClasses';
import styles from './Backwards.module.css';

interface AnswerFieldProps {
  /** The question; it stands above in large letters, and is the name of the field for who does not see it. */
  readonly label: string;
  readonly value: string;
  readonly below: string;
  readonly error: string | null;
  readonly onValue: (value: string) => void;
}

/** The one field of the panel; it has the keyboard whenever a question is new. */
export function AnswerField({ label, value, below, error, onValue }: AnswerFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className={styles.answer}>
      <input
        ref={field}
        className={styles.field}
        aria-label={label}
        aria-describedby={`${id}-below`}
        aria-invalid={error !== null || undefined}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
      <p id={`${id}-below`} className={joinClasses(styles.below, error !== null && styles.wrong)}>
        {error ?? below}
      </p>
    </div>
  );
}
