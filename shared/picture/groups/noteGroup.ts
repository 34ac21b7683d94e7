import { nameOf, type Picture } from '../picture';
import type { SceneGroup } from '../scene';
import { rect, text } from '../shapes';
import { fitText } from '../text/fitText';
import { inset } from './stepGroup';

/** A note of the map on a card below the ladder. */
export function noteGroup(picture: Picture, index: number): SceneGroup {
  const note = picture.analysis.document.notes[index];
  const box = picture.layout.notes[index];
  if (note === undefined || box === undefined) throw new RangeError(`no note ${index}`);
  const { words } = picture;
  const step = note.step === null ? -1 : picture.analysis.indexOf(note.step);
  const width = box.width - 2 * inset;
  const head = fitText(step < 0 ? words.noteOfMap : words.noteAt(nameOf(picture, step)), {
    width,
    size: 11,
    weight: 600,
    lines: 1,
  });
  const body = fitText(note.text, { width, size: 12, weight: 400, lines: 2 });
  const full = body.full === undefined ? {} : { full: body.full };
  return {
    key: `note:${note.id}`,
    kind: 'note',
    of: note.id,
    label: words.noteLabel(note.text),
    box,
    shapes: [
      rect(box, 'surface', { radius: 6, stroke: 'line', strokeWidth: 1 }),
      ...head.lines.map((line) => text(box.x + inset, box.y + 17, line, 11, { weight: 600, fill: 'muted' })),
      ...body.lines.map((line, row) => text(box.x + inset, box.y + 34 + row * 15, line, 12, full)),
    ],
  };
}
