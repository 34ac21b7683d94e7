import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { streamOrder } from '#shared/graph/order';
import { formatDuration } from '#shared/time/formatDuration';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { freshIds } from '../../../editor/newId';
import { selectionOf } from '../../../editor/selection';
import { Button } from '../../../ui/Button';
import { joinClasses } from '../../../ui/joinClasses';
import { Panel, PanelSection } from '../../../ui/Panel';
import { useWords } from '../../../ui/useWords';
import { answerTo } from './answers';
import styles from './Backwards.module.css';
import { firstQuestion, type Question, questionAfter, stillAsked } from './questions';
import { questionWords } from './questionWords';

/** Draws a map from the customer backwards, one simple question at a time; the map grows beside it. */
export function Backwards({ onLeave }: { readonly onLeave: () => void }) {
  const words = useWords();
  const said = words.workshop.backwards;
  const editor = useEditorHandle();
  const document = useEditor((state) => state.document);
  const [asked, setAsked] = useState<readonly Question[]>(() => [firstQuestion(document)]);
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const trail = stillAsked(asked, document);
  const question = trail.at(-1) ?? firstQuestion(document);
  const { asks, below } = questionWords(question, text, document, words);

  function turnTo(next: readonly Question[]): void {
    setAsked(next);
    setText('');
    setError(null);
  }

  function answer(event?: FormEvent): void {
    event?.preventDefault();
    const answered = answerTo(question, text, editor.store.getState().document, freshIds, words);
    if (!answered.ok) {
      setError(answered.error);
      return;
    }
    const { command, added } = answered.value;
    if (command !== null && editor.dispatch(command) !== null) return;
    if (added !== null) {
      editor.select(selectionOf([added]));
      editor.view.current()?.fit();
    }
    turnTo([...trail, questionAfter(question, editor.store.getState().document, added)]);
  }

  const done = question.kind === 'done';
  return (
    <Panel heading={said.title} answer={asks}>
      {done ? (
        <p>{below}</p>
      ) : (
        <form className={styles.form} onSubmit={answer}>
          <AnswerField
            key={trail.length}
            label={asks}
            value={text}
            below={below}
            error={error}
            onValue={(value) => {
              setText(value);
              setError(null);
            }}
          />
          <div className={styles.buttons}>
            {trail.length > 1 && <Button onClick={() => turnTo(trail.slice(0, -1))}>{said.previous}</Button>}
            <Button look="primary" onClick={() => answer()}>
              {text.trim() === '' ? emptyAnswer(question, said) : said.answer}
            </Button>
          </div>
        </form>
      )}
      <StreamSoFar />
      <div className={styles.buttons}>
        <Button look={done ? 'primary' : 'quiet'} autoFocus={done} onClick={onLeave}>
          {done ? said.done : said.close}
        </Button>
      </div>
    </Panel>
  );
}

type Said = ReturnType<typeof useWords>['workshop']['backwards'];

/** What leaving the field empty means. */
function emptyAnswer({ kind }: Question, said: Said): string {
  if (kind === 'before') return said.begins;
  return kind === 'hands' ? said.answer : said.skip;
}

interface AnswerFieldProps {
  /** The question; it stands above in large letters, and is the name of the field for who does not see it. */
  readonly label: string;
  readonly value: string;
  readonly below: string;
  readonly error: string | null;
  readonly onValue: (value: string) => void;
}

/** The one field of the panel; it has the keyboard whenever a question is new. */
function AnswerField({ label, value, below, error, onValue }: AnswerFieldProps) {
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

/** The steps that are there, from the beginning to the customer. */
function StreamSoFar() {
  const { workshop, picture, locale } = useWords();
  const said = workshop.backwards;
  const analysis = useEditor((state) => state.analysis);
  const { steps, calendar } = analysis.document;
  if (steps.length === 0) return null;
  const order = Array.from(streamOrder(analysis.graph.forward, steps.length));
  return (
    <PanelSection heading={said.steps(steps.length)}>
      <ol className={styles.stream} aria-label={said.answered}>
        {order.flatMap((index) => {
          const step = steps[index];
          if (step === undefined) return [];
          const lead = analysis.steps[index]?.lead ?? null;
          return [
            <li key={step.id}>
              <span>{step.name.trim() === '' ? picture.unnamed : step.name}</span>
              <span className={styles.lead}>
                {lead === null ? picture.unknown : formatDuration(lead, calendar, 'short', locale)}
              </span>
            </li>,
          ];
        })}
      </ol>
    </PanelSection>
  );
}
