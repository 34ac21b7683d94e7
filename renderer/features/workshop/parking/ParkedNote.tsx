import type { Command } from '#shared/commands/registry';
import type { Note } from '#shared/model/note';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { newId } from '../../../editor/newId';
import { Icon } from '../../../ui/Icon';
import { Menu } from '../../../ui/Menu';
import { useWords } from '../../../ui/useWords';
import styles from './ParkingLot.module.css';
import { toIdea, unpark } from './parkingCommands';

interface ParkedNoteProps {
  readonly note: Note;
  readonly number: number;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onCommand: (command: Command, saying: string) => void;
}

/** A parked note: its text to change, and what can become of it. */
export function ParkedNote({ note, number, chosen, onChoose, onCommand }: ParkedNoteProps) {
  const { workshop, picture } = useWords();
  const { parkingLot: said } = workshop;
  const editor = useEditorHandle();
  const steps = useEditor((state) => state.document.steps);
  const selected = useEditor((state) => state.selection.steps);
  const readOnly = useEditor((state) => state.readOnly);
  const nameOf = (id: string) => steps.find((step) => step.id === id)?.name.trim() || picture.unnamed;
  const [only] = selected.size === 1 ? selected : [];
  const text = note.text.trim() === '' ? said.noText : note.text.trim();

  return (
    <li className={styles.parked}>
      <label className={styles.choose}>
        <input
          type="checkbox"
          aria-label={said.choose(text)}
          checked={chosen}
          disabled={readOnly}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </label>
      <div>
        <textarea
          className={styles.text}
          aria-label={said.note(number)}
          rows={2}
          value={note.text}
          readOnly={readOnly}
          onChange={(event) =>
            editor.dispatch(
              { kind: 'editNote', id: note.id, text: event.target.value },
              { undoGroup: `${note.id}:text` },
            )
          }
          onBlur={editor.endUndoGroup}
        />
        {note.step !== null && <p className={styles.about}>{said.of(nameOf(note.step))}</p>}
      </div>
      <Menu
        icon={<Icon name="more" />}
        aria-label={said.more(text)}
        disabled={readOnly}
        items={[
          { id: 'unpark', label: said.unpark, run: () => onCommand(unpark(note), said.said.unparked(text)) },
          {
            id: 'toStep',
            label: only === undefined ? said.toStepNone : said.toStep(nameOf(only)),
            enabled: only !== undefined,
            ...(only === undefined ? { detail: said.selectFirst } : {}),
            run: () =>
              only !== undefined && onCommand(unpark(note, only), said.said.moved(text, nameOf(only))),
          },
          {
            id: 'toIdea',
            label: only === undefined ? said.toIdeaNone : said.toIdea(nameOf(only)),
            enabled: only !== undefined,
            apart: true,
            run: () => only !== undefined && onCommand(toIdea(note, newId('i'), only), said.said.idea(text)),
          },
          {
            id: 'toMapIdea',
            label: said.toMapIdea,
            run: () => onCommand(toIdea(note, newId('i'), null), said.said.idea(text)),
          },
          {
            id: 'remove',
            label: said.remove,
            danger: true,
            apart: true,
            run: () => onCommand({ kind: 'removeNote', id: note.id }, said.said.removed(text)),
          },
        ]}
      />
    </li>
  );
}
