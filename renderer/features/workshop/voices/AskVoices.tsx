import { type Ref, useId, useRef, useState } from 'react';
import type { Step } from '#shared/model/step';
import { Button } from '../../../ui/Button';
import { joinClasses } from '../../../ui/joinClasses';
import { useWords } from '../../../ui/useWords';
import { RevealedVoices } from './RevealedVoices';
import styles from './TwoVoices.module.css';
import type { VoiceSession } from './voiceSession';
import { readVoice } from './voiceSession';

interface AskVoicesProps {
  readonly session: VoiceSession;
  readonly step: Step;
  readonly onKeep: (text: string) => void;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** One step: both voices type hidden, then both are shown together. */
export function AskVoices({ session, step, onKeep, onNext, onLeave }: AskVoicesProps) {
  const { workshop, picture } = useWords();
  const { voices } = workshop;
  const [texts, setTexts] = useState(['', '']);
  const [revealed, setRevealed] = useState(false);
  const second = useRef<HTMLInputElement>(null);
  const [one = '', other = ''] = texts;
  const [first, last] = [readVoice(one), readVoice(other)];
  const ready = first !== null && last !== null;
  const name = step.name.trim() === '' ? picture.unnamed : step.name;

  /** The first voice hands the keyboard on; the second one reveals, once both are understood. */
  function enter(): void {
    if (ready) setRevealed(true);
    else second.current?.focus();
  }

  return (
    <div className={styles.form}>
      <p className={styles.intro}>{voices.progress(session.at + 1, session.steps.length)}</p>
      <h3 className={styles.question}>{voices.questions[session.field](name)}</h3>
      {revealed && ready ? (
        <RevealedVoices
          texts={[first, last]}
          onKeep={onKeep}
          onNext={onNext}
          onAgain={() => {
            setTexts(['', '']);
            setRevealed(false);
          }}
        />
      ) : (
        <>
          <div className={styles.pair}>
            <HiddenVoice
              number={1}
              text={one}
              autoFocus
              onText={(text) => setTexts([text, other])}
              onEnter={enter}
            />
            <HiddenVoice
              number={2}
              text={other}
              ref={second}
              onText={(text) => setTexts([one, text])}
              onEnter={enter}
            />
          </div>
          <div className={styles.buttons}>
            <Button onClick={onLeave}>{voices.leave}</Button>
            <Button look="outlined" onClick={onNext}>
              {voices.skip}
            </Button>
            <Button look="primary" disabled={!ready} onClick={() => setRevealed(true)}>
              {voices.reveal}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

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
function HiddenVoice({ number, text, onText, onEnter, autoFocus = false, ref }: HiddenVoiceProps) {
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
