import { type FormEvent, useState } from 'react';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { freshIds } from '../../../editor/newId';
import { selectionOf } from '../../../editor/selection';
import { Button } from '../../../ui/Button';
import { Panel } from '../../../ui/Panel';
import { useWords } from '../../../ui/useWords';
import { AnswerField } from './AnswerField';
import { answerTo } from './answers';
import styles from './Backwards.module.css';
import { firstQuestion, type Question, questionAfter, stillAsked } from './questions';
import { questionWords } from './questionWords';
import { StreamSoFar } from './StreamSoFar';

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
