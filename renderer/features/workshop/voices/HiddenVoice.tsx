import { type Ref, useId } from 'react';
import { joinClasses } from '../../../ui/joinClasses';
import { useWords } from '../../../ui/useWords';
import { readVoice } from './readVoice';
import styles from './TwoVoices.module.css';

interface HiddenVoiceProps {
  readonly number: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * A field whose text nobody in the room sees. It is no password field: browsers would offer to keep what is typed in
 * one, in the middle of the projector. What it says of the text never tells the text.
 */
export function HiddenVoice({ number, text, onText, onEnter, autoFocus = false, ref }: HiddenVoiceProps) {
  const { voices } = useWords().workshop;
  const id = useId();
  const empty = text.trim() === '';
  const understood = readVoice(text) !== null;
  return (
    <div className={styles.voice}>
      <label htmlFor={id}>{voices.voice(number)}</label>
      <input
        ref={ref}
        id={id}
        className={styles.hidden}
        value={text}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the dialog asks one question, and this is its answer
        autoFocus={autoFocus}
        aria-describedby={`${id}-below`}
        aria-invalid={(!empty && !understood) || undefined}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
        onCopy={(event) => event.preventDefault()}
        onCut={(event) => event.preventDefault()}
      />
      <span id={`${id}-below`} className={joinClasses(styles.below, !empty && !understood && styles.wrong)}>
        {empty ? voices.hint : understood ? voices.ready : voices.notRead}
      </span>
    </div>
  );
}
