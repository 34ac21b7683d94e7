import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { readStepLine } from '#shared/formats/stepLine/readStepLine';
import { streamOrder } from '#shared/graph/order';
import type { Calendar } from '#shared/model/calendar';
import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import { formatDuration } from '#shared/text/formatDuration';
import { formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { timeRange } from '#shared/time/timeRange';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { durationEcho } from '../../../editor/fields/durationEcho';
import { freshIds } from '../../../editor/newId';
import { selectionOf } from '../../../editor/selection';
import { Button } from '../../../ui/Button';
import { joinClasses } from '../../../ui/joinClasses';
import { Panel, PanelSection } from '../../../ui/Panel';
import { useWords } from '../../../ui/useWords';
import { answerTo } from './answers';
import styles from './Backwards.module.css';
import { firstQuestion, type Question, questionAfter, receiverOf, stepWithId, stillAsked } from './questions';

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

/** A question in words, and what stands below its field while `text` is typed. */
export function questionWords(
  question: Question,
  text: string,
  document: MapDocument,
  words: Words,
): { readonly asks: string; readonly below: string } {
  const said = words.workshop.backwards;
  const name = (id: StepId) => stepWithId(document, id)?.name.trim() || said.unnamed;
  const time = () => durationEcho(text, document.calendar, words) ?? said.timeHint;
  switch (question.kind) {
    case 'gets':
      return { asks: said.gets, below: said.getsHint };
    case 'hands':
      return { asks: said.hands, below: lineEcho(text, document.calendar, words) ?? said.lineHint };
    case 'works':
      return { asks: said.works(name(question.step)), below: time() };
    case 'waits':
      return { asks: said.waits(name(question.step)), below: time() };
    case 'back': {
      const receiver = receiverOf(document, question.step);
      const asks =
        receiver === null
          ? said.backFromCustomer(name(question.step))
          : said.back(name(question.step), name(receiver));
      return { asks, below: said.backHint };
    }
    case 'before': {
      const hint = `${said.beforeHint} ${said.lineHint}`;
      return {
        asks: said.before(name(question.step)),
        below: lineEcho(text, document.calendar, words) ?? hint,
      };
    }
    case 'done':
      return { asks: said.doneHeading, below: said.doneHint };
  }
}

/** What a line was understood as, for the line below the field; null where it only has a name. */
function lineEcho(text: string, calendar: Calendar, words: Words): string | null {
  const { values } = readStepLine(text);
  const { step } = words.picture;
  const time = (given: string | undefined) => {
    const range = given === undefined ? null : timeRange(given, calendar);
    return range === null ? null : formatDuration(range.likely, calendar, 'short', words.locale);
  };
  const [work, wait] = [time(values.processTime), time(values.waitTime)];
  const share = values.percentCompleteAccurate;
  const parts = [
    ...(work === null ? [] : [step.work(work)]),
    ...(wait === null ? [] : [step.waits(wait, null)]),
    ...(share === undefined ? [] : [step.quality(formatShare(share, words.locale))]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}
