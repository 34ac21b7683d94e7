import { z } from 'zod';
import { noteSchema } from '../file/nounSchemas';
import type { MapDocument } from '../model/mapDocument';
import type { Note } from '../model/note';
import type { CommandRule } from './commandRule';
import { firstRefusal, refuseCrowd, refuseNewId, refuseStep } from './places';
import type { Refusal } from './refusal';
import { refuseText } from './refuseFields';

/** A remark more, beside a step or on the map as a whole. */
export interface AddNote {
  readonly kind: 'addNote';
  readonly note: Note;
}

const schema: z.ZodType<AddNote> = z.looseObject({ kind: z.literal('addNote'), note: noteSchema });

function refuse(document: MapDocument, { note }: AddNote): Refusal | null {
  return firstRefusal([
    () => refuseCrowd(document, 'notes'),
    () => refuseNewId(document, note.id),
    () => (note.step === null ? null : refuseStep(document, note.step)),
    () => refuseText('note', note.text),
  ]);
}

function change(document: MapDocument, { note }: AddNote): MapDocument {
  return { ...document, notes: [...document.notes, note] };
}

export const addNote: CommandRule<AddNote> = { kind: 'addNote', schema, refuse, change };
