import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Finding, isCauseOf, stepOfCause } from '#shared/advice/findings';
import type { Cause } from '#shared/model/planning';
import { ok } from '#shared/model/result';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { TextField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import styles from './Findings.module.css';

/** Why the finding is there, as the team sees it. */
export function Causes({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const { causes: said } = words.findingsPanel;
  const causes = useEditor((state) => state.base.causes);
  const readOnly = useEditor((state) => state.readOnly);
  const opener = useRef<HTMLButtonElement>(null);
  const [adding, setAdding] = useState(false);
  const [returns, setReturns] = useState(0);
  const noted = causes.filter((cause) => isCauseOf(cause, finding));
  const { name } = words.finding.byRule[finding.rule];

  // Whoever closes the field by a key goes on where it was opened.
  useEffect(() => {
    if (returns > 0) opener.current?.focus();
  }, [returns]);

  if (readOnly && noted.length === 0) return null;
  return (
    <div className={styles.causes}>
      {noted.length > 0 && (
        <>
          <p className={styles.causesHeading}>{said.heading}</p>
          <CauseList causes={noted} label={said.listOf(name)} onGone={() => opener.current?.focus()} />
        </>
      )}
      {adding && (
        <NewCause
          finding={finding}
          onClose={(byKey) => {
            setAdding(false);
            if (byKey) setReturns(returns + 1);
          }}
        />
      )}
      {!adding && !readOnly && (
        <Button
          ref={opener}
          className={styles.addCause}
          icon={<Icon name="plus" />}
          aria-label={said.addTo(name)}
          onClick={() => setAdding(true)}
        >
          {said.add}
        </Button>
      )}
    </div>
  );
}

interface NewCauseProps {
  readonly finding: Finding;
  readonly onClose: (byKey: boolean) => void;
}

/** One cause after the other is typed; what is left standing there is kept too. */
function NewCause({ finding, onClose }: NewCauseProps) {
  const { causes: said } = useWords().findingsPanel;
  const dispatch = useDispatch();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => field.current?.focus(), []);

  function keep(): void {
    const cause = text.trim();
    if (cause === '') return;
    const { rule } = finding;
    dispatch({
      kind: 'setCause',
      cause: { id: newId('c'), finding: rule, step: stepOfCause(finding), text: cause },
    });
    setText('');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      if (text.trim() === '') onClose(true);
      else keep();
    } else if (event.key === 'Escape') {
      onClose(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <TextField
      ref={field}
      label={said.add}
      hint={said.addHint}
      placeholder={said.placeholder}
      value={text}
      onValue={setText}
      onKeyDown={onKeyDown}
      onBlur={() => {
        keep();
        onClose(false);
      }}
    />
  );
}

interface CauseListProps {
  readonly causes: readonly Cause[];
  readonly label: string;
  /** A cause was deleted, and with it what had the keyboard. */
  readonly onGone: () => void;
}

/** Causes that the team noted, each edited where it stands. */
export function CauseList({ causes, label, onGone }: CauseListProps) {
  const { causes: said } = useWords().findingsPanel;
  const dispatch = useDispatch();
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <ul className={styles.causeList} aria-label={label}>
      {causes.map((cause, at) => (
        <li key={cause.id} className={styles.cause}>
          <TextCommandField
            label={said.one(at + 1)}
            name={`cause:${cause.id}`}
            layout="column"
            lines={1}
            field={{
              undoGroup: `${cause.id}:text`,
              read: ({ causes: all }) => all.find(({ id }) => id === cause.id)?.text ?? '',
              write: (text) => ok({ kind: 'setCause', cause: { ...cause, text } }),
            }}
          />
          <Button
            aria-label={said.remove(cause.text)}
            icon={<Icon name="close" />}
            disabled={readOnly}
            onClick={() => {
              if (dispatch({ kind: 'removeCause', id: cause.id }) === null) onGone();
            }}
          />
        </li>
      ))}
    </ul>
  );
}
