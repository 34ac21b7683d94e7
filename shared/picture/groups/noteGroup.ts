import { nameOf, type Picture } from '../picture';
import type { SceneGroup, Shape } from '../scene';
import { putText, rect } from '../shapes';
import { styles } from '../styles';
import { inset } from './stepGroup';

/** A note of the map on a card below the ladder; null for one on the parking lot. */
export function noteGroup(picture: Picture, index: number): SceneGroup | null {
  const note = picture.analysis.document.notes[index];
  const box = picture.layout.notes[index];
  if (note === undefined || box === undefined) throw new RangeError(`no note ${index}`);
  if (box === null) return null;
  const { words } = picture;
  const step = note.step === null ? -1 : picture.analysis.indexOf(note.step);
  const width = box.width - 2 * inset;
  const shapes: Shape[] = [rect(box, 'surface', 6, 'line', 1)];
  const head = step < 0 ? words.noteOfMap : words.noteAt(nameOf(picture, step));
  putText(shapes, box.x + inset, box.y + 17, head, styles.noteHead, width);
  putText(shapes, box.x + inset, box.y + 34, note.text, styles.note, width, 2, 15);
  return {
    key: `note:${note.id}`,
    kind: 'note',
    of: note.id,
    label: words.noteLabel(note.text),
    box,
    shapes,
  };
}
