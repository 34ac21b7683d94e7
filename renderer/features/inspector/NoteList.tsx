import { makeNote } from '#shared/model/note';
import { ok } from '#shared/model/result';
import type { StepId } from '#shared/model/step';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';

/** Remarks beside a step, or on the map as a whole. Those on the parking lot are not among them. */
export function NoteList({ step }: { readonly step: StepId | null }) {
  const { map } = useWords().inspector;
  const dispatch = useDispatch();
  const all = useEditor((state) => state.document.notes);
  const readOnly = useEditor((state) => state.readOnly);
  const notes = all.filter((note) => !note.parked && note.step === step);
  return (
    <fieldset className={styles.group}>
      <legend>{map.notes}</legend>
      <ul className={styles.list}>
        {notes.map(({ id }, position) => (
          <li key={id} className={styles.row}>
            <TextCommandField
              label={map.note(position + 1)}
              layout="column"
              lines={2}
              name={`note:${id}`}
              field={{
                undoGroup: `${id}:text`,
                read: (document) => document.notes.find((note) => note.id === id)?.text ?? '',
                write: (text) => ok({ kind: 'editNote', id, text }),
              }}
            />
            <Button
              aria-label={map.parkNote}
              title={map.parkNote}
              icon={<Icon name="park" />}
              disabled={readOnly}
              onClick={() => dispatch({ kind: 'editNote', id, parked: true })}
            />
            <Button
              aria-label={map.removeNote}
              title={map.removeNote}
              icon={<Icon name="close" />}
              disabled={readOnly}
              onClick={() => dispatch({ kind: 'removeNote', id })}
            />
          </li>
        ))}
      </ul>
      <Button
        look="outlined"
        icon={<Icon name="plus" />}
        disabled={readOnly}
        onClick={() => dispatch({ kind: 'addNote', note: makeNote({ id: newId('n'), text: '', step }) })}
      >
        {map.addNote}
      </Button>
    </fieldset>
  );
}
