import { z } from 'zod';
import { idSchema, remarkSchema } from '../file/nounSchemas';
import type { MapDocument } from '../model/mapDocument';
import type { NoteId } from '../model/note';
import type { CommandRule } from './commandRule';
import { patched, withItem } from './patched';
import { indexOfId } from './places';
import type { Refusal } from './refusal';
import { refuseText } from './refuseFields';

/** Another text for a remark. */
export interface EditNote {
  readonly kind: 'editNote';
  readonly id: NoteId;
  readonly text: string;
}

const schema: z.ZodType<EditNote> = z.looseObject({
  kind: z.literal('editNote'),
  id: idSchema,
  text: remarkSchema,
});

function refuse(document: MapDocument, { id, text }: EditNote): Refusal | null {
  return indexOfId(document.notes, id) < 0 ? { kind: 'unknownNote', id } : refuseText('note', text);
}

function change(document: MapDocument, { id, text }: EditNote): MapDocument {
  const index = indexOfId(document.notes, id);
  const note = document.notes[index];
  if (note === undefined) return document;
  return patched(document, { notes: withItem(document.notes, index, patched(note, { text })) });
}

export const editNote: CommandRule<EditNote> = { kind: 'editNote', schema, refuse, change };
