import { makeNote } from '#shared/model/note';
import { ok } from '#shared/model/result';
import { useDispatch, useEditor } from '../../editor/EditorProvider';
import { newId } from '../../editor/newId';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';
import { TextCommandField } from './TextCommandField';

/** Remarks on the map as a whole. */
export function NoteList() {
  const { map } = useWords().inspector;
  const dispatch = useDispatch();
  const notes = useEditor((state) => state.document.notes);
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <fieldset className={styles.group}>
      <legend>{map.notes}</legend>
      <ul className={styles.list}>
        {notes.map((note, position) => (
          <li key={note.id} className={styles.row}>
            <TextCommandField
              label={map.note(position + 1)}
              layout="column"
              lines={2}
              name={`note-${position}`}
              field={{
                burst: `${note.id}:text`,
                read: (document) => document.notes.find(({ id }) => id === note.id)?.text ?? '',
                write: (text) => ok({ kind: 'editNote', id: note.id, text }),
              }}
            />
            <Button
              aria-label={map.removeNote}
              icon={<Icon name="close" />}
              disabled={readOnly}
              onClick={() => dispatch({ kind: 'removeNote', id: note.id })}
            />
          </li>
        ))}
      </ul>
      <Button
        look="outlined"
        icon={<Icon name="plus" />}
        disabled={readOnly}
        onClick={() => dispatch({ kind: 'addNote', note: makeNote({ id: newId('n'), text: '' }) })}
      >
        {map.addNote}
      </Button>
    </fieldset>
  );
}
