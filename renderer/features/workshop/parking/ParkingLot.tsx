import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Command } from '#shared/commands/registry';
import type { Note } from '#shared/model/note';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { newId } from '../../../editor/newId';
import { openImprovement } from '../../../editor/openImprovement';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Panel, PanelRemark, PanelSection } from '../../../ui/Panel';
import { useWords } from '../../../ui/useWords';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { ParkedNote } from './ParkedNote';
import styles from './ParkingLot.module.css';
import { park, toOneImprovement } from './parkingCommands';

/** What came up and is worth keeping, but not for now. */
export function ParkingLot() {
  const { workshop, improvements } = useWords();
  const said = workshop.parkingLot;
  const editor = useEditorHandle();
  const notes = useEditor((state) => state.document.notes);
  const readOnly = useEditor((state) => state.readOnly);
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const field = useRef<HTMLInputElement>(null);
  const parked = notes.filter((note) => note.parked);
  const chosen = parked.filter(({ id }) => picked.has(id));
  const others = notes.filter((note) => !note.parked);
  useEffect(() => field.current?.focus(), []);

  function carryOut(command: Command, saying: string): void {
    if (editor.dispatch(command) !== null) return;
    setTold(saying);
    // What had the focus is gone with its line.
    field.current?.focus();
  }

  function makeOne(): void {
    const id = newId('i');
    if (editor.dispatch(toOneImprovement(chosen, id)) === null) openImprovement(editor, id);
  }

  function add(event: FormEvent): void {
    event.preventDefault();
    const thought = text.trim();
    if (thought === '') return;
    carryOut(park(newId('n'), thought), said.said.parked(thought));
    setText('');
  }

  return (
    <Panel heading={said.title} answer={parked.length === 0 ? said.empty : said.intro}>
      <form className={styles.add} onSubmit={add}>
        <label>
          <VisuallyHidden>{said.add}</VisuallyHidden>
          <input
            ref={field}
            className={styles.field}
            placeholder={said.add}
            autoComplete="off"
            value={text}
            readOnly={readOnly}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <PanelRemark>{said.addHint}</PanelRemark>
      </form>
      {parked.length > 0 && (
        <ul className={styles.list} aria-label={said.list}>
          {parked.map((note, at) => (
            <ParkedNote
              key={note.id}
              note={note}
              number={at + 1}
              chosen={picked.has(note.id)}
              onChoose={(isChosen) => {
                const rest = [...picked].filter((id) => id !== note.id);
                setPicked(new Set(isChosen ? [...rest, note.id] : rest));
              }}
              onCommand={carryOut}
            />
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <Button look="outlined" className={styles.make} disabled={readOnly} onClick={makeOne}>
          {improvements.made.fromNotes(chosen.length)}
        </Button>
      )}
      {others.length > 0 && (
        <PanelSection heading={said.others}>
          <ul className={styles.list} aria-label={said.others}>
            {others.map((note) => (
              <OtherNote key={note.id} note={note} readOnly={readOnly} onCommand={carryOut} />
            ))}
          </ul>
        </PanelSection>
      )}
      <VisuallyHidden role="status">{told}</VisuallyHidden>
    </Panel>
  );
}

interface OtherNoteProps {
  readonly note: Note;
  readonly readOnly: boolean;
  readonly onCommand: (command: Command, saying: string) => void;
}

/** A note that stands on the map and can be parked. */
function OtherNote({ note, readOnly, onCommand }: OtherNoteProps) {
  const { parkingLot: said } = useWords().workshop;
  const text = note.text.trim() === '' ? said.noText : note.text.trim();
  return (
    <li className={styles.other}>
      <span>{text}</span>
      <Button
        icon={<Icon name="down" />}
        aria-label={said.park(text)}
        title={said.park(text)}
        disabled={readOnly}
        onClick={() => onCommand({ kind: 'editNote', id: note.id, parked: true }, said.said.parked(text))}
      />
    </li>
  );
}
