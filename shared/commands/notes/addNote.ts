import { z } from 'zod';
import type { MapDocument } from '../../model/mapDocument';
import type { Note } from '../../model/note';
import { fail, ok, type Result } from '../../model/result';
import { noteSchema } from '../../schema/nounSchemas';
import { addTo, growing, knowIds } from '../checks/idLists';
import type { Refusal } from '../checks/refusal';
import { refuseText } from '../checks/refuseFields';
import { firstRefusal, refuseCrowd, refuseNewId, refuseStep } from '../checks/refuseIds';
import type { CommandRule } from '../commandRule';

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

function together(document: MapDocument, commands: readonly AddNote[]): Result<MapDocument, Refusal> {
  knowIds(document);
  const notes = growing(document.notes);
  for (const command of commands) {
    const refusal = refuse({ ...document, notes }, command);
    if (refusal !== null) return fail(refusal);
    addTo(notes, command.note);
  }
  return ok({ ...document, notes });
}

export const addNote: CommandRule<AddNote> = { kind: 'addNote', schema, refuse, change, together };
